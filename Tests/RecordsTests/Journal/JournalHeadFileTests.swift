import TestDatabases
import Quantities
import Testing

@testable import Records

struct JournalHeadFileTests {
    private let head = JournalHead(
        number: 1_234_567,
        at: known(Instant("2026-11-21T01:00:00.250Z")),
        digest: Digest(of: [1, 2, 3])
    )

    @Test func aHeadIsReadBackAsItWasWritten() throws {
        #expect(try JournalHead(file: head.file) == head)
        #expect(try JournalHead(file: head.file.split(separator: "\n").joined(separator: "\r\n\r\n")) == head)
    }

    @Test func aFileIsOneLineAndACommentInBothLanguages() {
        let lines = head.file.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("# Mã cuối"))
        #expect(lines[1].hasPrefix("# Head"))
        #expect(
            lines[2]
                == "chuan-journal-head-1 1234567 2026-11-21T01:00:00.250Z 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
        )
        #expect(lines[3].isEmpty)
    }

    @Test(arguments: [
        ("", "journal-head.none"), ("# only\n", "journal-head.none"),
        ("chuan-journal-head-2 1 2026-11-21T01:00:00.250Z x", "journal-head.not-a-head"),
        ("chuan-journal-head-1 1 2026-11-21T01:00:00.250Z", "journal-head.not-a-head"),
        ("chuan-journal-head-1 0 2026-11-21T01:00:00.250Z x", "journal-head.number"),
        ("chuan-journal-head-1 -1 2026-11-21T01:00:00.250Z x", "journal-head.number"),
        ("chuan-journal-head-1 01 2026-11-21T01:00:00.250Z x", "journal-head.number"),
        ("chuan-journal-head-1 99999999999999999999 2026-11-21T01:00:00.250Z x", "journal-head.number"),
        ("chuan-journal-head-1 1 2026-11-21 x", "journal-head.moment"),
        ("chuan-journal-head-1 1 2026-11-21T01:00:00.250Z abc", "journal-head.digest"),
        (
            "chuan-journal-head-1 1 2026-11-21T01:00:00.250Z " + String(repeating: "A", count: 64),
            "journal-head.digest"
        ),
        ("a\nb", "journal-head.several"), (String(repeating: "#", count: 5_000), "journal-head.too-large"),
    ])
    func whatIsNoHeadIsRefusedWithItsReason(text: String, code: String) {
        let error = #expect(throws: JournalHeadFileError.self) { try JournalHead(file: text) }
        #expect(error?.code == code)
    }
}
