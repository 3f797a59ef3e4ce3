import ArgumentParser
import Criteria
import Database
import Records
import Territory

/// What the commands about the journal share: database, form of the answer, language.
struct JournalOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var records: RecordsOptions

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    /// Works with the ledger when the machine's operator may do this; what is refused becomes words and an exit code.
    func with<Result: Sendable>(
        _ action: Action,
        _ body: @escaping @Sendable (Ledger, Permissions) async throws -> Result
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
                return try await body(ledger, permissions)
            }
        } catch let error as any ExplainedError {
            Console.error(JournalWords.sentence(error)(language))
            throw Stop.ending(error)
        }
    }

    func print(_ json: JSON) throws { try Console.write(json.rendered, to: "-", language) }

    func print(_ text: String) throws { try Console.write(text, to: "-", language) }
}

extension EntryNumber: ExpressibleByArgument {
    package init?(argument: String) {
        guard let number = Int64(argument), number > 0 else { return nil }
        self.init(rawValue: number)
    }
}
