import TestDatabases
import Database

@testable import Records

extension TestRecords {
    /// One small command about a subject; `body` may do more.
    func add(
        _ subject: String,
        key: String? = nil,
        action: Action = .maintain,
        bulk: Bool = false,
        _ body: @escaping @Sendable (Change) throws -> Void = { _ in }
    ) async throws -> EntryNumber {
        let command = Command(action, by: someone, key: key.map { known(CommandKey(rawValue: $0)) })
        let whole: @Sendable (Change) throws -> EntryNumber = { change in
            try body(change)
            try change.record(Subject("test", subject), state: nil)
            return change.entry
        }
        return try await bulk ? ledger.commitBulk(command, whole) : ledger.commit(command, whole)
    }

    /// Who the entries are about, from the first on.
    func subjects() async throws -> [String] {
        try await database.read { connection in
            try connection.values(String.self, "SELECT subject FROM journal ORDER BY number")
        }
    }

    /// While `body` runs a command stands in the middle of its transaction, so that others have to wait.
    func whileOneWorks(_ body: (Gate) async throws -> Void) async throws {
        let gate = Gate()
        async let first = add("first") { _ in gate.pass() }
        try await gate.reached()
        do {
            try await body(gate)
        } catch {
            gate.open()
            throw error
        }
        gate.open()
        _ = try await first
    }
}

/// Lets tasks that were just started come as far as they can: until as many commands wait.
func settled(_ ledger: Ledger, waiting count: Int) async throws {
    while ledger.waiting < count { try await Task.sleep(for: .milliseconds(1)) }
}
