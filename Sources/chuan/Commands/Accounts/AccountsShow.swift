import ArgumentParser
import Criteria
import Records

/// `chuan accounts show`: one account with its roles and ways of signing in.
struct AccountsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Một tài khoản: cơ quan, vai trò, cách đăng nhập. (One account.)"
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let argument = person
        let page = try await options.with { accounts in
            try await accounts.show(try await argument.find(accounts), by: RecordsOptions.actor)
        }
        let language = options.language
        let text =
            options.format == .json
            ? AccountsText.json(page).rendered : AccountsText.page(page, language)
        try Console.write(text, to: "-", language)
    }
}
