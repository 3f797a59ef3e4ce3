import ArgumentParser

/// `chuan accounts`: people, the roles they hold, their passwords and sessions.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "Tài khoản: tạo, xem, đóng, mật khẩu, vai trò, phiên đăng nhập. (Accounts.)",
        subcommands: [
            AccountsCreate.self, AccountsList.self, AccountsShow.self, AccountsClose.self, AccountsErase.self,
            AccountsPassword.self, AccountsGrant.self, AccountsRevoke.self, AccountsSessions.self,
            AccountsRevokeSession.self, AccountsRemoveSecondFactor.self, AccountsKey.self, TokenCommand.self,
        ]
    )
}
