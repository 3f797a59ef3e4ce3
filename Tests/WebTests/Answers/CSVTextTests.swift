import Testing
import Web

struct CSVTextTests {
    @Test(arguments: ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\")"])
    func whatASpreadsheetWouldRunIsText(_ cell: String) {
        #expect(CSVText.harmless(cell) == "'" + cell)
        var csv = CSVText(["value"])
        csv.append([cell])
        let text = String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
        #expect(text.contains("'"))
        #expect(!text.contains("\n" + cell.prefix(1)))
    }

    @Test(arguments: ["-12.5", "+3", "1.846", "", "12/QĐ-UBND", "Xã Một", "–"])
    func numbersAndWordsStayAsTheyAre(_ cell: String) {
        #expect(CSVText.harmless(cell) == cell)
    }
}
