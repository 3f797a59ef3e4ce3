import Mail
import Testing

struct MailMessageTests {
    @Test(arguments: ["a@b.vn", "can.bo+1@xa.example", "x@localhost"])
    func plainAddressesAreTaken(text: String) { #expect(MailAddress(text)?.text == text) }

    @Test(arguments: [
        "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nRCPT TO:<x@y>", "<a@b>", "a@b,c@d", "\"a\"@b", "ă@b",
        "a@.b", "a@b..c",
    ])
    func whatCouldMeanMoreThanOneAddressIsRefused(text: String) { #expect(MailAddress(text) == nil) }

    private func message(_ subject: String, _ text: String) throws -> String {
        let address = try #require(MailAddress("a@b.example"))
        return MailMessage(
            from: address,
            to: address,
            subject: subject,
            text: text,
            id: "x\r\ny",
            date: "today\r\nBcc: z"
        ).encoded
    }

    @Test func aLineEndInASubjectBeginsNoHeader() throws {
        let text = try message("Nhắc hạn\r\nBcc: kẻ lạ", "thân")
        #expect(!text.contains("\nBcc"))
        #expect(text.contains("Message-ID: <xy@b.example>\r\n"))
    }

    @Test func linesAreShortAndPlain() throws {
        let text = try message(
            String(repeating: "Thẩm định hồ sơ ", count: 30),
            String(repeating: "ệ", count: 5_000)
        )
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(text.utf8.allSatisfy { $0 < 128 })
    }

    @Test func aServerElsewhereWithoutEncryptionIsRefused() {
        #expect(throws: MailError.self) { try MailServer("smtp://mail.example:25", requiresTLS: false) }
        #expect(throws: MailError.self) { try MailServer("http://mail.example") }
        #expect(throws: MailError.self) { try MailServer("smtp://user:secret@mail.example") }
        #expect(throws: Never.self) { try MailServer("smtp://127.0.0.1:2525", requiresTLS: false) }
    }
}
