import FileKinds
import Testing

@Suite struct FileNameTests {
    @Test(arguments: [
        ("báo cáo.PDF", NameClaim.kind(.pdf)), ("C:\\Ảnh\\chụp.JPEG", .kind(.jpeg)),
        ("/tmp/../số liệu.xlsx", .kind(.xlsx)), ("QĐ 12.2025", .nothing), ("biên bản", .nothing),
        ("a.tar.gz", .foreign(.archive, ending: "gz")),
        ("hóa đơn.pdf.exe", .foreign(.program, ending: "exe")),
        ("x.qqq", .unknown(ending: "qqq")), ("bảng.tsv", .kind(.csv)), ("tên.quá dài", .nothing),
        (".pdf", .kind(.pdf)),
    ])
    func theEndingOfANameIsAClaim(name: String, claim: NameClaim) throws {
        #expect(try FileName(name).claim == claim)
    }

    @Test(arguments: [
        ("", "file-name.empty"), ("folder/", "file-name.empty"), ("..", "file-name.empty"),
        (String(repeating: "á", count: 201), "file-name.too-long"),
        ("a\u{202E}fdp.exe", "file-name.hidden-character"), ("a\nb.pdf", "file-name.hidden-character"),
        ("a\u{0}b.pdf", "file-name.hidden-character"), ("a\u{200B}.pdf", "file-name.hidden-character"),
    ])
    func aNameThatMisleadsIsRefused(name: String, code: String) {
        #expect(#expect(throws: FileNameFault.self) { try FileName(name) }?.code == code)
    }

    @Test func onlyTheLastPartOfAPathIsKept() throws {
        #expect(try FileName("..\\..\\etc/ảnh.png ").text == "ảnh.png")
    }

    @Test func everyEndingStandsForOneKind() {
        let endings = FileKind.allCases.flatMap(\.endings) + ForeignKind.allCases.flatMap(\.endings)
        #expect(Set(endings).count == endings.count)
    }
}
