import Database

/// Every work that `chuan-bench database` knows.
enum DatabaseWorks {
    static let all: [any DatabaseWork.Type] = [
        BulkInsert.self, InsertsInOneWrite.self, SingleWrites.self, ManyWriters.self, PointReads.self,
        ManyReaders.self, Scan.self,
        ObservationsInBulk.self, FiguresAsKnown.self,
        LedgerCommands.self, LedgerOneByOne.self, LedgerBulk.self, JournalVerification.self,
    ]

    /// - Returns: seconds.
    static func time(_ name: String, _ url: String, _ count: Int) async throws -> Double? {
        guard let work = all.first(where: { $0.name == name }) else { return nil }
        let database = try await Database(DatabaseURL(url))
        try await work.prepare(database, count)
        let start = ContinuousClock.now
        try await work.run(database, count)
        let took = ContinuousClock.now - start
        await database.close()
        return took / .seconds(1)
    }
}
