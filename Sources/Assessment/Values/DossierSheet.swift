import Database
import Quantities
import Records

/// All values of one dossier, claimed and verified side by side.
package struct DossierSheet: Hashable, Sendable {
    package var claimed: [ValueKey: EnteredValue] = [:]
    package var verified: [ValueKey: EnteredValue] = [:]
    /// Entered after the last day: kept, and counted only when the time is extended.
    package var late: [ValueKey: EnteredValue] = [:]

    package init() {}

    /// What counts in the end: the verified value, where there is one, else the claimed one.
    package var final: [ValueKey: EnteredValue] { claimed.merging(verified) { _, verified in verified } }

    package func values(_ stage: ValueStage) -> [ValueKey: EnteredValue] {
        switch stage {
        case .claimed: claimed
        case .verified: final
        }
    }

    mutating func take(_ key: ValueKey, _ stage: ValueStage, _ value: EnteredValue, lastDay: CivilDate?) {
        switch stage {
        case .verified: verified[key] = value
        case .claimed:
            if let lastDay, value.day > lastDay {
                late[key] = value
            } else {
                claimed[key] = value
            }
        }
    }
}
