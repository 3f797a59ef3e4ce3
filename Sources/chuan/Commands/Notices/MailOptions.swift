import ArgumentParser
import Criteria
import Glibc
import Mail

/// Through which server letters go, and from whom. The password comes from the environment or a file, never from the command line.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Máy chủ thư: smtps://máy:465 hoặc smtp://máy:587; mặc định theo CHUAN_MAIL_SERVER. (Mail server.)",
            valueName: "địa-chỉ"
        )
    )
    var server: String?

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "Địa chỉ người gửi; mặc định theo CHUAN_MAIL_FROM. (Sender.)",
            valueName: "địa-chỉ"
        )
    )
    var sender: String?

    @Option(
        help: ArgumentHelp(
            "Tên đăng nhập máy chủ thư; mặc định theo CHUAN_MAIL_USER. (User.)",
            valueName: "tên"
        )
    )
    var user: String?

    @Option(
        name: .customLong("password-file"),
        help: ArgumentHelp(
            """
            Tệp chứa mật khẩu; mặc định theo CHUAN_MAIL_PASSWORD_FILE, không có thì biến CHUAN_MAIL_PASSWORD. \
            (File with the password.)
            """,
            valueName: "tệp"
        )
    )
    var passwordFile: String?

    @Option(
        name: .customLong("ca-file"),
        help: ArgumentHelp(
            """
            Tệp chứng thư gốc (PEM) của máy chủ thư nội bộ; mặc định theo CHUAN_MAIL_CA_FILE, không có thì theo hệ thống. \
            (Certificates that the server's is held against.)
            """,
            valueName: "tệp"
        )
    )
    var authorities: String?

    @Flag(
        name: .customLong("without-tls"),
        help: """
            Không mã hóa, hoặc CHUAN_MAIL_WITHOUT_TLS=1; chỉ cho máy chủ thư trên chính máy này. \
            (Unencrypted; this machine only.)
            """
    )
    var isPlain = false

    @Option(
        help: ArgumentHelp("Giây chờ cho mỗi thư, 1 đến 300. (Seconds for each letter.)", valueName: "giây")
    )
    var timeout = 60

    func validate() throws {
        guard (1...300).contains(timeout) else {
            throw ValidationError("--timeout: 1 đến 300. (out of range)")
        }
    }

    /// Reads the configuration, once.
    ///
    /// - Throws: ``Stop`` after saying what is wrong.
    func resolved(_ language: Language) throws -> (sender: MailSender, from: MailAddress) {
        guard let url = server ?? Self.variable("CHUAN_MAIL_SERVER") else {
            Console.error(NoticesWords.noServer(language))
            throw Stop.refused
        }
        let from = sender ?? Self.variable("CHUAN_MAIL_FROM") ?? ""
        guard let address = MailAddress(from) else {
            Console.error(NoticesWords.badSender(from)(language))
            throw Stop.refused
        }
        let password = try password(language)
        do throws(MailError) {
            let server = try MailServer(
                url,
                user: user ?? Self.variable("CHUAN_MAIL_USER"),
                password: password,
                requiresTLS: !isPlain && Self.variable("CHUAN_MAIL_WITHOUT_TLS") != "1",
                authorities: authorities ?? Self.variable("CHUAN_MAIL_CA_FILE")
            )
            return (MailSender(server, timeout: timeout), address)
        } catch {
            Console.error(error.text(language))
            throw Stop.refused
        }
    }

    private func password(_ language: Language) throws -> String? {
        guard let path = passwordFile ?? Self.variable("CHUAN_MAIL_PASSWORD_FILE") else {
            return Self.variable("CHUAN_MAIL_PASSWORD")
        }
        guard let file = fopen(path, "r") else {
            Console.error(NoticesWords.badPasswordFile(path)(language))
            throw Stop.file
        }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1_025)
        let count = fread(&bytes, 1, bytes.count, file)
        var line = bytes.prefix(count)
        while line.last == UInt8(ascii: "\n") || line.last == UInt8(ascii: "\r") { line.removeLast() }
        guard (1...1_024).contains(line.count), !line.contains(where: { $0 < 32 }) else {
            Console.error(NoticesWords.badPasswordFile(path)(language))
            throw Stop.file
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
