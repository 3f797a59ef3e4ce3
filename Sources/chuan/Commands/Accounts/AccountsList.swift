import ArgumentParser
import Criteria
import Records

/// `chuan accounts list`: accounts in the order in which they were made.
struct AccountsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Các tài khoản, theo thứ tự tạo. (Accounts, oldest first.)"
    )

    @Option(help: ArgumentHelp("Sau người này, để xem tiếp. (After this person.)", valueName: "mã"))
    var after: String?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu, 1 đến 1000. (At most.)", valueName: "số"))
    var count = 1_000

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        if let after, Identifier<Person>(after) == nil {
            throw ValidationError("“\(after)” không phải mã người. (not the id of a person)")
        }
        guard (1...1_000).contains(count) else { throw ValidationError("--count: 1…1000") }
    }

    func run() async throws {
        let (after, count) = (after.flatMap { Identifier<Person>($0) }, count)
        let lines = try await options.with {
            try await $0.list(by: RecordsOptions.actor, after: after, limit: count)
        }
        switch options.format {
        case .json:
            let answer = JSON.object([
                ("accounts", .list(lines.map { AccountsText.json($0) })),
                ("next", lines.count == count ? .text(lines.last?.account.person.text) : .null),
            ])
            try Console.write(answer.rendered, to: "-", options.language)
        case .table:
            try Console.write(AccountsText.table(lines, options.language), to: "-", options.language)
            if lines.count == count, let last = lines.last {
                Console.error(AccountsWords.more(last.account.person)(options.language))
            }
        }
    }
}
