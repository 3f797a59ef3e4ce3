import ArgumentParser
import Criteria
import Records

/// `chuan accounts token revoke`: a token is dead from then on.
struct TokenRevoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Thu hồi mã truy cập. (Revoke a token.)"
    )

    @Argument(help: ArgumentHelp("Mã, không phải bí mật. (Its id, not the secret.)", valueName: "mã"))
    var token: String

    @OptionGroup var options: AccountsOptions

    func validate() throws {
        guard Identifier<APIToken>(token) != nil else {
            throw ValidationError("“\(token)” không phải mã của một mã truy cập. (not the id of a token)")
        }
    }

    func run() async throws {
        guard let id = Identifier<APIToken>(token) else { return }
        let entry = try await options.with { accounts in
            try await APITokens(accounts).revoke(id, by: RecordsOptions.actor)
        }
        try options.tell(TokenWords.revoked, [("entry", .whole(Int(entry.rawValue)))])
    }
}
