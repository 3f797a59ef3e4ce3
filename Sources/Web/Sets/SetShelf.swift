import Assessment
import Criteria
import Database
import Evaluation

/// The criteria sets that pages show: those that come with the program and those that were published.
struct SetShelf: Sendable {
    private let editions: EditionShelf
    private let database: Database

    init(_ editions: EditionShelf, _ database: Database) {
        self.editions = editions
        self.database = database
    }

    /// By id and edition; a set with faults is left out, which `chuan check` tells.
    func all() async throws -> [CriteriaSet] {
        try await database.read { try editions.sets($0) }
    }

    func set(_ id: String, _ edition: String) async throws -> CriteriaSet {
        guard let set = try await find("\(id)@\(edition)") else { throw RequestFault.notFound }
        return set
    }

    /// By `id@edition`.
    func set(named name: String) async throws -> CriteriaSet {
        guard let set = try await find(name) else { throw RequestFault.malformedAddress(part: name) }
        return set
    }

    /// A name without edition is no name of one set.
    private func find(_ name: String) async throws -> CriteriaSet? {
        guard name.contains("@") else { return nil }
        return try await database.read { try editions.plan(name, $0)?.set }
    }
}
