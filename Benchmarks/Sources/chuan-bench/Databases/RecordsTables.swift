import Database
import Quantities
import Records

/// The tables of the records beside that of ``SampleRow``, made anew.
enum RecordsTables {
    /// Who asks: a person by way of a page, so that every entry has a note beside it.
    static let actor = Actor(.anonymous, from: Origin(.page, address: "192.0.2.7"))

    static func make(_ database: Database) async throws {
        if database.engine == .postgres {
            try await database.write {
                try $0.run(script: "DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            }
        }
        let migrator = try Migrator(RecordsSchema.migrations, digest: SHA256Stream.self)
        _ = try await migrator.migrate(database, now: Clock.system.now().description, program: "chuan-bench")
        try await SampleTable.make(database)
    }

    /// One row, its entry in the journal with a note, and the command's key with the answer.
    static func insert(_ id: Int, _ ledger: Ledger) async throws {
        let key = CommandKey(rawValue: "request-\(id)")
        _ = try await ledger.commit(Command(.maintain, by: actor, key: key)) { change in
            let row = SampleRow(id)
            try SampleTable.post(row, change.connection)
            try change.record(
                Subject("sample", "\(id)"),
                state: Digest(of: row.name.utf8),
                details: "share=\(row.share)"
            )
            return id
        }
    }
}
