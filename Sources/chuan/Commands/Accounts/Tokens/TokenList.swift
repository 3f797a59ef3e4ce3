import ArgumentParser
import Criteria
import Quantities
import Records

/// `chuan accounts token list`: the live tokens of a person.
struct TokenList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Mã truy cập còn hiệu lực của một người. (Live tokens of a person.)"
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let argument = person
        let tokens = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await APITokens(accounts).list(of: person, by: RecordsOptions.actor)
        }
        let language = options.language
        try Console.write(options.format == .json ? json(tokens) : table(tokens, language), to: "-", language)
    }

    private func table(_ tokens: [APIToken], _ language: Language) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Mã" : "Token", .left), (isVietnamese ? "Tên" : "Label", .left),
            (isVietnamese ? "Hết hạn" : "Expires", .left), (isVietnamese ? "Việc" : "Scopes", .left),
        ])
        for token in tokens {
            table.append([token.id.text, token.label, token.expiresAt.description, words(token)])
        }
        return table.text
    }

    private func json(_ tokens: [APIToken]) -> String {
        JSON.list(
            tokens.map { token in
                .object([
                    ("token", .text(token.id.text)), ("label", .text(token.label)),
                    ("expires", .text(token.expiresAt.description)), ("scopes", .text(words(token))),
                ])
            }
        ).rendered
    }

    private func words(_ token: APIToken) -> String {
        token.scopes.map(\.rawValue).sorted().joined(separator: " ")
    }
}
