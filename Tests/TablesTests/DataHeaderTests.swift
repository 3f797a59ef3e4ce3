import Testing

@testable import Tables

struct DataHeaderTests {
    private func header(_ text: String) throws(HeaderFault) -> DataHeader {
        try DataHeader(FileBytes(copying: Array(text.utf8)))
    }

    @Test(arguments: [
        ("unit,a", Separator.comma), ("unit;a,b", .semicolon), ("unit\ta;b", .tab), ("unit", .comma),
        ("\"unit\";a", .semicolon), ("unit\n1;2", .comma),
    ])
    func theSeparatorIsTheFirstOneInTheHeader(text: String, separator: Separator) throws {
        #expect(try header(text).separator == separator)
    }

    @Test func aByteOrderMarkIsPassedOver() throws {
        #expect(try header("\u{FEFF}unit,a\r\n").names == ["unit", "a"])
    }

    @Test func namesMayBeQuotedAndHaveSpacesAround() throws {
        #expect(
            try header("unit , \t1.a,\"một, hai\",\"a\"\"b\"\n").names == ["unit", "1.a", "một, hai", "a\"b"]
        )
    }

    @Test(arguments: ["", "\n \r\n", "\u{FEFF}"])
    func aFileWithoutALineIsEmpty(text: String) {
        #expect(throws: HeaderFault.empty) { try header(text) }
    }

    @Test func theFirstColumnMustBeTheUnit() {
        #expect(throws: HeaderFault.firstColumn("name")) { try header("name,unit\n") }
    }

    @Test func aColumnTwiceIsRefusedWithBothPlaces() {
        #expect(throws: HeaderFault.columnTwice("a", first: 2, second: 4)) { try header("unit,a,b,a\n") }
    }

    @Test func moreThanTheLimitOfColumnsIsRefused() throws {
        let most = "unit," + (2...4_096).map(String.init).joined(separator: ",")
        #expect(try header(most).names.count == 4_096)
        #expect(throws: HeaderFault.tooManyColumns(4_097, limit: 4_096)) { try header(most + ",x") }
    }

    @Test func otherEncodingsAreRefused() {
        #expect(throws: HeaderFault.notUTF8) { try DataHeader(FileBytes(copying: [0xFF, 0xFE, 0x75, 0])) }
        #expect(throws: HeaderFault.notUTF8) {
            try DataHeader(FileBytes(copying: Array("unit,t".utf8) + [0xEA, 0x6E]))
        }
    }

    @Test func aWronglyQuotedNameIsRefused() {
        let fault = HeaderFault.name(column: 2, found: "a\"b", expected: .noStrayQuote)
        #expect(throws: fault) { try header("unit,a\"b\n") }
    }
}
