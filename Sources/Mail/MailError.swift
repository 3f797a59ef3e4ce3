package import Criteria

/// Why a letter was not sent.
package enum MailError: ExplainedError, Hashable, Sendable {
    /// Not `smtp://` or `smtps://`, with a user in it, or a foreign host without encryption.
    case badServer(String)
    /// libcurl is not installed.
    case noLibrary(String)
    /// The server refuses this letter for good, with its answer.
    case refused(reply: Int, reason: String)
    /// The server or the way to it does not work at the moment.
    case unavailable(reason: String)
    /// The connection was lost after the whole letter had been handed over: it may have been taken or not.
    case outcomeUnknown(reason: String)

    package var code: String {
        switch self {
        case .badServer: "mail.bad-server"
        case .noLibrary: "mail.no-library"
        case .refused: "mail.refused"
        case .unavailable: "mail.unavailable"
        case .outcomeUnknown: "mail.outcome-unknown"
        }
    }

    package var text: Text {
        switch self {
        case .badServer(let url):
            Text(
                vi:
                    "Máy chủ thư “\(url)” không dùng được: cần dạng smtp://máy:cổng hoặc smtps://máy:cổng, không kèm tên người dùng; máy khác thì phải mã hóa.",
                en:
                    "The mail server “\(url)” cannot be used: write smtp://host:port or smtps://host:port without a user; another machine needs encryption."
            )
        case .noLibrary(let reason):
            Text(
                vi: "Máy chưa có thư viện libcurl (\(reason)); hãy cài gói libcurl4.",
                en: "The library libcurl is missing (\(reason)); install the package libcurl4."
            )
        case .refused(let reply, let reason):
            Text(
                vi: "Máy chủ thư từ chối (\(reply)): \(reason). Hãy xem lại địa chỉ người nhận.",
                en: "The mail server refuses (\(reply)): \(reason). Check the recipient's address."
            )
        case .unavailable(let reason):
            Text(
                vi: "Chưa gửi được thư: \(reason). Sẽ thử lại sau.",
                en: "The letter could not be sent: \(reason). It will be tried again."
            )
        case .outcomeUnknown(let reason):
            Text(
                vi:
                    "Mất kết nối sau khi đã chuyển hết thư: \(reason). Thư có thể đã gửi; lần gửi lại mang cùng mã thư.",
                en:
                    "The connection was lost after the whole letter was handed over: \(reason). It may have been sent; a second copy has the same id."
            )
        }
    }
}
