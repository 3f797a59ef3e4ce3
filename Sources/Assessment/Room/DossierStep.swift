package import Database
package import Evaluation
package import Quantities
package import Records

/// One step of one dossier within its transaction: what it starts from, and what it leaves.
package struct DossierStep {
    package let change: Change
    package let campaign: Campaign
    package internal(set) var dossier: Dossier
    package let effects: [DossierEffect]
    package let plan: Plan

    package var connection: Connection { change.connection }
    package var today: CivilDate { change.now.day }
    package var isLate: Bool { effects.contains(.keepLate) }
}
