import ArgumentParser
import Criteria
import Database
import Quantities
import Records

/// What the commands about accounts and bodies share.
struct AccountsOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @OptionGroup var records: RecordsOptions

    @Option(help: "Dạng kết quả: table, json. (Format.)")
    var format = Format.table

    @OptionGroup var languageOptions: LanguageOptions

    var language: Language { languageOptions.language }

    /// Does something with accounts as the machine's operator; refusals become words and an exit code.
    func with<Result: Sendable>(
        _ body: @escaping @Sendable (Accounts) async throws -> Result
    ) async throws -> Result {
        let permissions = Permissions(try UnitsOptions.load(language))
        do {
            return try await records.withLedger(language) { try await body(Accounts($0, permissions)) }
        } catch let refusal as any ExplainedError {
            Console.error(refusal.text(language))
            throw Stop.ending(refusal)
        }
    }

    /// Tells what was done: a sentence, or its members as JSON.
    func tell(_ words: Text, _ members: [(String, JSON)]) throws {
        switch format {
        case .table: Console.print(words(language))
        case .json: try Console.write(JSON.object(members).rendered, to: "-", language)
        }
    }
}
