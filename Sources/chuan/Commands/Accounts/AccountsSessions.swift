import ArgumentParser
import Criteria
import Records

/// `chuan accounts sessions`: where somebody is signed in.
struct AccountsSessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "Các phiên đăng nhập còn hiệu lực của một người. (Sessions of a person.)"
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let argument = person
        let sessions = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await Sessions(accounts).list(of: person, by: RecordsOptions.actor)
        }
        let language = options.language
        let text =
            options.format == .json
            ? JSON.list(sessions.map { AccountsText.json($0) }).rendered
            : AccountsText.table(sessions, language)
        try Console.write(text, to: "-", language)
    }
}
