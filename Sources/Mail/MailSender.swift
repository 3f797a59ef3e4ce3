import CMail
import Dispatch

/// Hands letters to a server, one after the other, on a thread of its own.
package struct MailSender: Sendable {
    private let server: MailServer
    private let timeout: Int
    private let queue = DispatchQueue(label: "chuan.mail")

    /// - Parameter timeout: seconds for one letter.
    package init(_ server: MailServer, timeout: Int = 60) {
        self.server = server
        self.timeout = timeout
    }

    /// When this returns the server has taken the letter.
    ///
    /// - Throws: ``MailError``
    package func send(_ message: MailMessage) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async { continuation.resume(with: Result { try deliver(message) }) }
        }
    }

    private func deliver(_ message: MailMessage) throws(MailError) {
        var result = chuan_mail_result()
        let (sender, recipient) = ("<\(message.from)>", "<\(message.to)>")
        let encoded = message.encoded
        // Every pointer lives until the call returns.
        server.url.withCString { url in
            sender.withCString { sender in
                recipient.withCString { recipient in
                    encoded.withCString { text in
                        MailSender.withOptional(server.user) { user in
                            MailSender.withOptional(server.password) { password in
                                MailSender.withOptional(server.authorities) { authorities in
                                    let recipients: [UnsafePointer<CChar>?] = [recipient]
                                    recipients.withUnsafeBufferPointer { recipients in
                                        var mail = chuan_mail(
                                            url: url,
                                            user: user,
                                            password: password,
                                            requires_tls: server.requiresTLS ? 1 : 0,
                                            authorities: authorities,
                                            sender: sender,
                                            recipients: recipients.baseAddress,
                                            recipient_count: recipients.count,
                                            message: text,
                                            message_length: encoded.utf8.count,
                                            timeout_seconds: timeout
                                        )
                                        chuan_mail_send(&mail, &result)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        guard result.code != 0 else { return }
        let reason = withUnsafeBytes(of: result.reason) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if result.code == -1 { throw .noLibrary(reason) }
        if (500...599).contains(result.reply) { throw .refused(reply: result.reply, reason: reason) }
        throw result.is_unknown == 1 ? .outcomeUnknown(reason: reason) : .unavailable(reason: reason)
    }

    private static func withOptional(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Void) {
        guard let text else { return body(nil) }
        text.withCString { body($0) }
    }
}
