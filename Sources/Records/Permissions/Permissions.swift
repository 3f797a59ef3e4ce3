package import Database
package import Quantities
package import Territory

/// Answers "may I, and if not, why" for pages, the REST interface and commands alike.
///
/// Grants are read in the transaction in which the action happens, so that a role revoked a moment ago counts for nothing.
package struct Permissions: Sendable {
    let scopes: ScopeReading

    /// - Parameter territory: the units of all days; which of them lie under which is asked of it.
    package init(_ territory: Territory) {
        scopes = ScopeReading(territory: territory)
    }

    /// What lies directly above a unit on its day, of whichever tier: which tiers there are changes with the law.
    package func above(_ unit: DatedUnit) -> DatedUnit? { scopes.above(unit) }

    /// The lowest unit above all of them, such as the district that assesses its communes; `nil` where there is none.
    package func lowest(aboveAll units: some Sequence<DatedUnit>) -> DatedUnit? {
        scopes.lowest(aboveAll: units)
    }

    /// Why the actor may not, in a word; `nil` when he may.
    ///
    /// - Parameters:
    ///   - hands: who had a hand in what is now judged.
    ///   - now: the moment whose day in Việt Nam decides whether a grant is valid.
    package func refusal(
        of action: Action,
        by actor: Actor,
        on matter: Matter,
        hands: Set<Identifier<Person>> = [],
        at now: Instant,
        _ connection: Connection
    ) throws(DatabaseError) -> Refusal? {
        try standing(of: actor, at: now, connection).refusal(of: action, on: matter, hands: hands)
    }

    /// As ``refusal(of:by:on:hands:at:_:)`` for the command at work.
    package func refusal(
        of command: Change,
        on matter: Matter,
        hands: Set<Identifier<Person>> = []
    ) throws(DatabaseError) -> Refusal? {
        try refusal(
            of: command.command.action,
            by: command.actor,
            on: matter,
            hands: hands,
            at: command.now,
            command.connection
        )
    }

    /// What somebody may is asked of this, as often as a page has buttons.
    package func standing(
        of actor: Actor,
        at now: Instant,
        _ connection: Connection
    ) throws(DatabaseError) -> Standing {
        var account = Standing.AccountState.none
        var grants: [Grant] = []
        var demanding: Set<Identifier<Body>> = []
        if let person = actor.person {
            account = try AccountStore.state(of: person, connection)
            (grants, demanding) = try GrantStore.held(by: person, connection)
        }
        return Standing(
            actor: actor,
            grants: grants,
            demanding: demanding,
            account: account,
            day: now.day,
            scopes: scopes
        )
    }
}
