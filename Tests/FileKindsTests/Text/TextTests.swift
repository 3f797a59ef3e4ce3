import FileKinds
import Testing

@Suite struct TextTests {
    @Test(arguments: [
        ("Biên bản kiểm tra an toàn thông tin\n", "text"), ("a,b\n1,2\n", "csv"), ("a;b\r\n1;2\r\n", "csv"),
        ("a\tb\n1\t2", "csv"), ("\u{FEFF}tên,số\n\"Xã A, huyện B\",12\n", "csv"), ("Một, hai\n", "text"),
        ("a,b\n1,2,3\n", "text"), ("một cột\n1\n2\n", "text"), ("a < b và c > d", "text"),
    ])
    func textAndTablesAreToldApartByTheirShape(text: String, kind: String) {
        #expect(Samples.answer(Array(text.utf8)) == kind)
    }

    @Test func aTableMayBeCalledTextAndTextATable() {
        #expect(Samples.answer(Array("a,b\n1,2\n".utf8), named: "x.txt") == "csv")
        #expect(Samples.answer(Array("một cột\n1\n".utf8), named: "x.csv") == "text")
    }

    @Test(arguments: [
        ("<!DOCTYPE html><p>x", "html"), ("  <html>", "html"), ("<script>alert(1)</script>", "html"),
        ("\u{FEFF}\n<?xml version=\"1.0\"?><a/>", "xml"), ("<?xml version=\"1.0\"?><svg/>", "svg"),
        ("<SVG onload=x>", "svg"), ("{\\rtf1 x}", "rtf"), ("#!/bin/sh\nrm", "script"),
        ("%!PS-Adobe", "postscript"),
        ("MZ\u{90}\u{0}", "program"), ("</p>", "html"),
    ])
    func whatIsMoreThanTextIsNamed(text: String, kind: String) {
        #expect(Samples.answer(Array(text.utf8), named: "x.txt") == "file.not-accepted.\(kind)")
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x41, 0x00], [0x42, 0xE1, 0x6F, 0x20, 0x63, 0xE1, 0x6F], [0xC0, 0x80],
            [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0x41, 0xE1, 0xBA], [0x80],
        ] as [[UInt8]]
    )
    func textInAnotherEncodingIsNamed(bytes: [UInt8]) {
        #expect(Samples.answer(bytes) == "file.not-accepted.other-text")
    }

    @Test func theFirstByteThatIsNotUTF8IsNamed() {
        let bytes = Array("Xã ".utf8) + [0xE1, 0x6F]
        #expect(Samples.inspect(bytes, named: "x.txt") == .failure(.notUTF8(at: 4)))
    }

    @Test func allOfVietnameseIsUTF8() {
        let letters = "ắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵđĐ ơ 😀 \u{10FFFF}"
        #expect(Samples.answer(Array(letters.utf8)) == "text")
    }

    @Test func controlCharactersAreNotText() {
        #expect(Samples.answer([0x41, 0x00, 0x42]) == "file.not-accepted.unknown")
        let late = [UInt8](repeating: 0x41, count: 5_000) + [0x07]
        #expect(Samples.answer(late) == "file.not-accepted.unknown")
    }

    @Test(arguments: [
        ("a,b\n=cmd|'/c calc'!A1,2\n", true), ("a,b\n\"=1+1\",2\n", true), ("a,b\n@SUM(A1),2\n", true),
        ("a,b\n-5,+7\n", false), ("a,b\n-A1,7\n", true), ("a,b\n1-2,x=y\n", false),
    ])
    func cellsThatASpreadsheetWouldComputeAreTold(text: String, hasFormulas: Bool) {
        #expect(Samples.warnings(Array(text.utf8)) == (hasFormulas ? [.csvFormulas] : []))
    }

    @Test func nothingAtAllIsRefused() {
        #expect(Samples.answer([]) == "file.empty")
        var limits = InspectionLimits()
        limits.size = 3
        #expect(Samples.answer(Array("abcd".utf8), named: "x", limits) == "file.too-large")
    }
}
