package import Database
package import Quantities
package import Records

/// What the services of the assessment room work with.
package struct AssessmentRoom: Sendable {
    package let ledger: Ledger
    package let texts: CriteriaTextStore
    package let calendar: WorkingCalendar
    package let access: Access
    /// Where figures that count go from dossiers; `nil` where nobody keeps them for other sets.
    private let figures: WriteBack?

    package init(_ ledger: Ledger, calendar: WorkingCalendar, access: Access, figures: WriteBack? = nil) {
        self.ledger = ledger
        self.figures = figures
        self.access = access
        self.calendar = calendar
        texts = CriteriaTextStore()
    }

    package var database: Database { ledger.database }

    /// Offers to other sets what was handed in or decided on a moment ago.
    func writeBack(_ stage: ValueStage, of dossiers: Set<Identifier<Dossier>>) async {
        guard !dossiers.isEmpty else { return }
        await figures?.record(stage, of: dossiers, in: self)
    }

    /// Today in Việt Nam.
    package var today: CivilDate { ledger.clock.now().day }
}
