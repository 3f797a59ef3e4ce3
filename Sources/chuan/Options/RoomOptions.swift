import ArgumentParser
import Assessment
import Criteria
import Database
import Records
import TerritoryFiles

/// What the commands of the assessment room share: database, language, form of the answer, idempotency key.
struct RoomOptions: ParsableArguments, Requesting {
    @OptionGroup var request: RequestOptions

    /// Does something in the room; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ body: @escaping @Sendable (AssessmentRoom) async throws -> Result
    ) async throws -> Result {
        let calendar = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().calendar()
        }
        let territory = try UnitsOptions.load(language)
        let figures = FiguresBack.telling(territory, language)
        do {
            return try await records.withLedger(language) { ledger in
                try await body(
                    AssessmentRoom(
                        ledger,
                        calendar: calendar,
                        access: Access(Permissions(territory)),
                        figures: figures
                    )
                )
            }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.ending(refusal)
        }
    }
}
