import Mail
import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan notices send`: sends what waits, each letter once.
struct NoticesSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Gửi các thư đang chờ, mỗi thư một lần; chạy định kỳ. (Send what waits; run it regularly.)",
        discussion: """
            Người nhận lấy theo vai trò và địa chỉ trong tài khoản. Mỗi thư được giữ phần trong cơ sở dữ liệu trước khi gửi và ghi \
            đã gửi sau đó; chương trình chết giữa hai việc ấy thì sau mười phút nhiều nhất một thư đi lại, cùng Message-ID. Chạy \
            mấy chương trình cùng lúc cũng được. Kết thúc bằng 2 khi còn thư chưa đi. (Recipients come from the roles and addresses \
            of accounts. A program that dies between sending and recording makes at most one letter go again after ten minutes, under \
            the same Message-ID. Several may run at once. Exit code 2 when letters remain.)
            """
    )

    @Flag(help: "Trước đó ghi các nhắc hạn của hôm nay. (Write today's reminders first.)")
    var remind = false

    @OptionGroup var mail: MailOptions

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let language = room.language
        let (sender, from) = try mail.resolved(language)
        let remind = remind
        let report = try await room.with { room in
            if remind { _ = try await ReminderService(room).run(by: RecordsOptions.actor) }
            guard let permissions = room.access.permissions else { return DeliveryReport() }
            let recipients = RoleRecipients(permissions, room.ledger.clock)
            let gateway = NoticeGateway(
                room,
                from: from,
                language: language,
                recipients: { try recipients.find($0, $1, $2, $3) },
                send: { try await sender.send($0) }
            )
            return try await gateway.run()
        }
        switch room.format {
        case .table: Console.print(NoticesWords.sent(report)(language))
        case .json:
            let answer = JSON.object([
                ("sent", .whole(report.sent)), ("waiting", .whole(report.waiting)),
                ("failed", .whole(report.failed)),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
        if report.failed > 0 { Console.error(NoticesWords.look(language)) }
        if report.failed > 0 || report.waiting > 0 { throw Stop.dataFaults }
    }
}
