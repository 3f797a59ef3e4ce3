import ArgumentParser
import Criteria
import Records

/// `chuan accounts close`: closes an account for good; its sessions end at once.
struct AccountsClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Đóng hẳn tài khoản; mọi phiên đăng nhập chấm dứt ngay. (Close an account for good.)"
    )

    @OptionGroup var person: PersonArgument

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lời"))
    var remark: String?

    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let (argument, remark) = (person, remark)
        let entry = try await options.with { accounts in
            let person = try await argument.find(accounts)
            return try await accounts.close(person, by: RecordsOptions.actor, remark: remark)
        }
        try options.tell(AccountsWords.closed(person.who), [("entry", .whole(Int(entry.rawValue)))])
    }
}
