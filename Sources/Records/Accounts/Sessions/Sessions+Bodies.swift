import Database
import Quantities
import Territory

extension Sessions {
    /// The bodies that a person may act for today: the one he belongs to first, then by name.
    ///
    /// - Throws: ``Refusal/accountClosed``, `DatabaseError`.
    package func bodies(of person: Identifier<Person>) async throws -> [BodyRecord] {
        let today = accounts.ledger.clock.now().day
        return try await accounts.ledger.database.read { connection in
            guard let account = try AccountStore.find(person, connection), account.isOpen else {
                throw Refusal.accountClosed
            }
            let held = try GrantStore.unrevoked(of: person, connection)
                .filter { $0.validity.contains(today) }.map(\.body)
            let others = try Set(held).subtracting([account.body])
                .compactMap { try BodyStore.find($0, connection) }
                .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            return try [BodyStore.find(account.body, connection)].compactMap(\.self) + others
        }
    }
}
