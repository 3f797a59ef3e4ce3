import ArgumentParser

/// `chuan notices`: what people are told by mail.
struct NoticesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices",
        abstract: "Thông báo, nhắc hạn bằng thư: xem, gửi, gửi lại. (Notices by mail.)",
        subcommands: [NoticesList.self, NoticesSend.self, NoticesRetry.self]
    )
}
