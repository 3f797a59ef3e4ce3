package import Database
package import Quantities
package import Records

/// What the services of the assessment room work with.
package struct AssessmentRoom: Sendable {
    package let ledger: Ledger
    package let texts: CriteriaTextStore
    package let calendar: WorkingCalendar
    package let access: Access

    package init(_ ledger: Ledger, calendar: WorkingCalendar, access: Access) {
        self.ledger = ledger
        self.access = access
        self.calendar = calendar
        texts = CriteriaTextStore()
    }

    package var database: Database { ledger.database }

    /// Today in Việt Nam.
    package var today: CivilDate { ledger.clock.now().day }
}
