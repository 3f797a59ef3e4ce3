import ArgumentParser

/// `chuan accounts token`: tokens by which programs act in somebody's name.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Mã truy cập cho phần mềm: cấp, xem, thu hồi. (Tokens of programs.)",
        subcommands: [TokenIssue.self, TokenList.self, TokenRevoke.self]
    )
}
