import ArgumentParser
import Criteria
import Records

/// `chuan accounts erase`: takes out of a closed account what names the person or lets him in.
struct AccountsErase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract:
            "Xóa họ tên, tên đăng nhập, địa chỉ của tài khoản đã đóng. (Erase a closed account's personal data.)",
        discussion: """
            Ghi chú và địa chỉ bên cạnh nhật ký được xóa bằng `chuan journal erase`. (Notes beside the journal are erased by \
            `chuan journal erase`.)
            """
    )

    @OptionGroup var person: PersonArgument
    @OptionGroup var options: AccountsOptions

    func run() async throws {
        let argument = person
        let entry = try await options.with { accounts in
            try await accounts.erase(try await argument.find(accounts), by: RecordsOptions.actor)
        }
        try options.tell(AccountsWords.erased, [("entry", .whole(Int(entry.rawValue)))])
    }
}
