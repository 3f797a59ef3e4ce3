/// A letter in plain text, ready for any server: RFC 5322, with Vietnamese as RFC 2047 and base 64.
package struct MailMessage: Hashable, Sendable {
    package let from: MailAddress
    package let to: MailAddress
    package let subject: String
    package let text: String
    /// The same for the same letter, however often it is sent: servers and readers recognise a second copy by it.
    package let id: String
    /// As RFC 5322 writes it: `Sat, 21 Nov 2026 13:13:30 +0700`.
    package let date: String

    /// - Parameter id: letters, digits, `.`, `-` and `_`; the host of the sender is added.
    package init(
        from: MailAddress,
        to: MailAddress,
        subject: String,
        text: String,
        id: String,
        date: String
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.id = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
        self.date = date.filter { $0.isASCII && $0 != "\r" && $0 != "\n" }
    }

    /// The message with its headers, lines ended by CR LF and at most 76 characters long.
    package var encoded: String {
        let host = from.text.split(separator: "@").last.map(String.init) ?? "localhost"
        var lines = [
            "From: <\(from)>",
            "To: <\(to)>",
            "Subject: " + MailMessage.header(subject),
            "Date: \(date)",
            "Message-ID: <\(id)@\(host)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
        ]
        let encoded = Array(Base64.encode(Array(text.utf8)))
        for start in stride(from: 0, to: encoded.count, by: 76) {
            lines.append(String(encoded[start..<min(start + 76, encoded.count)]))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    /// Encoded words of 42 bytes, so that also the line that begins with `Subject: ` stays below 78 characters; none cuts a
    /// character in two.
    private static func header(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            // A line end would begin another header.
            let piece = Array((scalar.value < 32 ? " " : String(scalar)).utf8)
            if bytes.count + piece.count > 42 {
                words.append("=?utf-8?B?" + Base64.encode(bytes) + "?=")
                bytes = []
            }
            bytes += piece
        }
        words.append("=?utf-8?B?" + Base64.encode(bytes) + "?=")
        return words.joined(separator: "\r\n ")
    }
}
