import ArgumentParser

/// `chuan report`: the report upward.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Báo cáo cấp trên: chuẩn bị, xem còn thiếu gì, gửi, xem bản đã gửi. (Report upward.)",
        subcommands: [ReportPrepare.self, ReportSend.self, ReportShow.self]
    )
}
