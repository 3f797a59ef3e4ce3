import Database
import Quantities

/// Takes out what is of no use any more: old sessions with their addresses, spent links, forgotten failures.
package struct AccountUpkeep: Sendable {
    /// How long sessions and links are kept after their end, for who asks what happened.
    static let kept: Int64 = 90 * 86_400_000
    /// No brake remembers a failure longer.
    static let braked: Int64 = 7 * 86_400_000

    private let accounts: Accounts

    package init(_ accounts: Accounts) {
        self.accounts = accounts
    }

    /// - Returns: how many rows went.
    /// - Throws: ``Refusal``.
    package func run(by actor: Actor) async throws -> Int {
        try await accounts.ledger.commit(Command(.maintain, by: actor)) { change in
            try accounts.permissions.demand(change, on: .everything)
            let connection = change.connection
            let old = change.now.adding(milliseconds: -AccountUpkeep.kept)
            let sessions = try SessionStore.removeExpired(before: old, connection)
            let links = try LinkStore.removeExpired(before: old, connection)
            let brakes = try BrakeStore.removeIdle(
                before: change.now.adding(milliseconds: -AccountUpkeep.braked),
                connection
            )
            try change.record(
                Subject("accounts", "upkeep"),
                state: nil,
                details: "sessions=\(sessions) links=\(links) brakes=\(brakes)"
            )
            return sessions + links + brakes
        }
    }
}
