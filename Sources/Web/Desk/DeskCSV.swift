/// A table as a file for spreadsheet programs (RFC 4180). A cell that begins like a formula is kept from being one.
enum DeskCSV {
    static func answer(_ rows: [[String]], named name: String) -> Answer {
        let text = rows.map { $0.map(cell).joined(separator: ",") }.joined(separator: "\r\n") + "\r\n"
        // The mark by which Excel knows the encoding.
        return Answer(.csv, Array("\u{FEFF}".utf8) + Array(text.utf8), fileName: name)
    }

    static func cell(_ text: String) -> String {
        let text = CSVText.harmless(text)
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
