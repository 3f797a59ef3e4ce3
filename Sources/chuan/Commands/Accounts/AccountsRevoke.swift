import ArgumentParser
import Criteria
import Records

/// `chuan accounts revoke`: takes a role back at once.
struct AccountsRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Thu hồi một vai trò đã giao, có hiệu lực ngay. (Revoke a granted role.)"
    )

    @Argument(
        help: ArgumentHelp("Mã của lần giao; xem `chuan accounts show`. (Id of the grant.)", valueName: "mã")
    )
    var grant: String

    @Option(help: ArgumentHelp("Căn cứ. (Remark.)", valueName: "lời"))
    var remark: String?

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard Identifier<Grant>(grant) != nil else {
            throw ValidationError(
                "“\(grant)” không phải mã của lần giao vai trò; xem `chuan accounts show`. (not the id of a grant)"
            )
        }
    }

    func run() async throws {
        guard let id = Identifier<Grant>(grant) else { return }
        let remark = remark
        let entry = try await options.with {
            try await $0.revoke(id, by: RecordsOptions.actor, remark: remark)
        }
        try options.tell(AccountsWords.revoked, [("entry", .whole(Int(entry.rawValue)))])
    }
}
