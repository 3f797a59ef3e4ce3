import Database
import Foundation
import Quantities
import TestDatabases

@testable import Records

/// A journal of twelve entries that a test may tamper with: five by one person, one that erased a note, six by another.
///
/// Odd entries up to the eleventh have a remark beside them, all but the sixth an address. The sixth erased the note of entry 3.
struct TestJournal {
    static let other = known(Identifier<Person>("01jd5fz8000000000000000002"))
    static let last = EntryNumber(rawValue: 12)

    static func permissions() throws -> Permissions { Permissions(try PermissionLand.territory()) }

    static func fill(_ records: TestRecords) async throws {
        for number in 1...5 { try await add(number, by: records.someone, records) }
        let shell = Actor(.operatorOfTheMachine, from: Origin(.job))
        _ = try await JournalErasure(.entry(EntryNumber(rawValue: 3)), .mistake)
            .commit(on: records.ledger, TestJournal.permissions(), by: shell)
        let other = Actor(.person(other), from: Origin(.api, address: "198.51.100.3"))
        for number in 7...12 { try await add(number, by: other, records) }
    }

    private static func add(_ number: Int, by actor: Actor, _ records: TestRecords) async throws {
        records.time.advance(milliseconds: 1_000)
        let action: Action = number.isMultiple(of: 4) ? .attachEvidence : .recordObservations
        _ = try await records.ledger.commit(Command(action, by: actor)) { change in
            try change.record(
                Subject("unit", "xã \(number % 5)"),
                state: Digest(of: [UInt8(number)]),
                details: "value=\(number)",
                remark: number.isMultiple(of: 2) ? nil : "ghi chú \(number)"
            )
            return number
        }
    }

    /// Opens the database that `records` filled as somebody would who goes around the program: a copy of the file on SQLite, the
    /// database itself on PostgreSQL, without the triggers that keep the journal as it is.
    static func withoutGuards(_ records: TestRecords, _ body: (Database) async throws -> Void) async throws {
        let open: Database
        var copy: String?
        switch records.database.engine {
        case .sqlite:
            let file = String(records.database.url.description.dropFirst("sqlite:".count))
            // The log beside the file goes into it when the last connection closes.
            await records.database.close()
            let name = file + ".copy"
            try FileManager.default.copyItem(atPath: file, toPath: name)
            copy = name
            open = try await Database(DatabaseURL(file: name))
        case .postgres: open = try await Database(records.database.url)
        }
        do {
            try await open.write { connection in
                for (table, triggers) in guards {
                    for trigger in triggers {
                        let table = connection.engine == .sqlite ? "" : " ON \(table)"
                        try connection.run(script: "DROP TRIGGER IF EXISTS \(trigger)\(table)")
                    }
                }
                // The same notes, without the references that the engine watches over.
                try connection.run(
                    script: """
                        CREATE TABLE journal_note_free AS SELECT * FROM journal_note; DROP TABLE journal_note;
                        ALTER TABLE journal_note_free RENAME TO journal_note
                        """
                )
            }
            try await body(open)
            await open.close()
        } catch {
            await open.close()
            throw error
        }
        if let copy { try FileManager.default.removeItem(atPath: copy) }
    }

    private static let guards = [
        "journal": ["journal_unchanged", "journal_kept", "journal_not_replaced"],
        "journal_note": [
            "journal_note_only_erased", "journal_note_kept", "journal_note_all_kept",
            "journal_note_not_replaced",
        ],
        "journal_head": ["journal_head_onward", "journal_head_kept"],
    ]

    /// Keeps the journal as it is now, for ``restore(_:)``.
    static func keep(_ connection: Connection) throws {
        for table in tables {
            try connection.execute("CREATE TABLE \(name: "kept_" + table) AS SELECT * FROM \(name: table)")
        }
    }

    static func restore(_ connection: Connection) throws {
        for table in tables {
            try connection.execute("DELETE FROM \(name: table)")
            try connection.execute("INSERT INTO \(name: table) SELECT * FROM \(name: "kept_" + table)")
        }
    }

    private static let tables = ["journal", "journal_note", "journal_head"]

    /// Seals an entry again, as somebody would who knows how digests are made.
    ///
    /// - Parameter links: whether it is also made to continue the entry before it.
    static func seal(_ number: Int, links: Bool = false, _ connection: Connection) throws {
        var entry = try known(
            connection.first(
                StoredEntry.self,
                "SELECT \(StoredEntry.selection) FROM journal j WHERE j.number = \(number)"
            )
        )
        if links {
            entry.previous = try connection.value(
                [UInt8].self,
                "SELECT digest FROM journal WHERE number = \(number - 1)"
            )
        }
        try connection.execute(
            """
            UPDATE journal SET previous = \(entry.previous), digest = \(entry.contentDigest) WHERE number = \(number)
            """
        )
    }

    /// Makes a chain of everything from one entry on, and a head: what a perfect forger does.
    static func rewrite(from first: Int, _ connection: Connection) throws {
        let last = try connection.value(Int.self, "SELECT max(number) FROM journal")
        for number in first...last { try seal(number, links: number > 1, connection) }
        try connection.execute(
            """
            UPDATE journal_head SET (number, at, digest) =
                (SELECT number, at, digest FROM journal WHERE number = \(last))
            """
        )
    }
}
