import Database
import Quantities
package import Territory

/// Asks whether somebody may do something with evidence: the table of permissions, or in tests of other things an open door.
package struct EvidenceAccess: Sendable {
    let territory: Territory
    private let permissions: Permissions?

    package init(_ permissions: Permissions) {
        self.permissions = permissions
        territory = permissions.scopes.territory
    }

    private init(open territory: Territory) {
        permissions = nil
        self.territory = territory
    }

    /// Lets everybody do everything.
    package static func open(_ territory: Territory) -> EvidenceAccess { EvidenceAccess(open: territory) }

    /// For the command at work.
    ///
    /// - Throws: ``Refusal``, `DatabaseError`.
    func demand(
        _ change: Change,
        on subject: ObservedSubject?,
        hands: Set<Identifier<Person>> = []
    ) throws {
        try permissions?.demand(change, on: matter(subject, change.now), hands: hands)
    }

    /// Why somebody may not, for a button that is shown or left out; `nil` when he may.
    func refusal(
        of action: Action,
        by actor: Actor,
        on subject: ObservedSubject?,
        hands: Set<Identifier<Person>> = [],
        at now: Instant,
        _ connection: Connection
    ) throws(DatabaseError) -> Refusal? {
        try permissions?.refusal(
            of: action,
            by: actor,
            on: matter(subject, now),
            hands: hands,
            at: now,
            connection
        )
    }

    /// Whether there is such a unit; what is no unit is not looked up.
    func knows(_ subject: ObservedSubject) -> Bool {
        subject.kind != .unit || subject.unit(in: territory) != nil
    }

    /// A unit on a day on which it existed: today, else its last day, so that whoever answers for it or for what it became may.
    private func matter(_ subject: ObservedSubject?, _ now: Instant) -> Matter {
        guard let unit = subject?.unit(in: territory) else { return .everything }
        let period = unit.validity
        let day =
            period.contains(now.day) ? now.day : period.until?.adding(days: -1) ?? period.from ?? now.day
        return .unit(DatedUnit(unit.code, on: day))
    }
}
