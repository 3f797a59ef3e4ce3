import ArgumentParser
import Criteria
import Database
import Quantities
import Records
import Territory

extension Action: ExpressibleByArgument {}
extension ErasureGround: ExpressibleByArgument {}

/// What the commands of the journal share.
struct JournalOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var records: RecordsOptions

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    /// Does something with the ledger, when the machine's operator may; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ action: Action,
        _ body: @escaping @Sendable (Ledger) async throws -> Result
    ) async throws -> Result {
        let permissions = Permissions(try UnitsOptions.load(language))
        do {
            return try await records.withLedger(language) { ledger in
                let refusal = try await ledger.database.read { connection in
                    try permissions.refusal(
                        of: action,
                        by: RecordsOptions.actor,
                        on: .everything,
                        at: ledger.clock.now(),
                        connection
                    )
                }
                if let refusal { throw refusal }
                return try await body(ledger)
            }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.refused
        }
    }
}
