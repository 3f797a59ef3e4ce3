import Quantities
import Territory

/// Asks the table of permissions, within the transaction, whether somebody may record what he brings.
package struct ObservationAccess: Sendable {
    private let permissions: Permissions?

    package init(_ permissions: Permissions) { self.permissions = permissions }

    private init() { permissions = nil }

    /// Asks nobody: for the program's own work and for tests of other things.
    package static let unasked = ObservationAccess()

    /// - Throws: ``Refusal``, ``RefusedRows`` with what one claimed oneself, `DatabaseError`.
    func demand(_ change: Change, _ batch: ObservationBatch) throws {
        guard let permissions else { return }
        let standing = try permissions.standing(of: change.actor, at: change.now, change.connection)
        for stage in Set(batch.series.map(\.stage)) {
            let action = Self.action(change, stage)
            for subject in batch.subjects {
                let matter = Self.matter(subject, permissions)
                if let refusal = standing.refusal(of: action, on: matter) { throw refusal }
            }
        }
        if let person = change.actor.person,
            let refused = try OwnClaims(connection: change.connection).refusals(batch, by: person)
        {
            throw refused
        }
    }

    /// - Parameter hands: who had a hand in what is judged.
    /// - Throws: ``Refusal``, `DatabaseError`.
    func demand(_ change: Change, about subject: ObservedSubject, hands: Set<Identifier<Person>>) throws {
        guard let permissions else { return }
        try permissions.demand(change, on: Self.matter(subject, permissions), hands: hands)
    }

    /// Values of a later stage are recorded by those whose step it is; the machine's operator brings in whatever others decided.
    private static func action(_ change: Change, _ stage: ObservationStage) -> Action {
        guard change.actor.person != nil else { return change.command.action }
        return switch stage {
        case .claimed: change.command.action
        case .verified: .verifyCriterion
        case .appraised: .closeVote
        }
    }

    private static func matter(_ subject: ObservedSubject, _ permissions: Permissions) -> Matter {
        guard subject.kind == .unit, let code = UnitCode(subject.code) else { return .everything }
        // The first day of a unit is surely one of its own.
        return .unit(DatedUnit(code, on: subject.validFrom ?? permissions.scopes.territory.firstDay))
    }
}
