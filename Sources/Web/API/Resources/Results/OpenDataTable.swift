import Assessment
import Territory

/// Published figures and results of a unit as CSV (RFC 4180).
enum OpenDataTable {
    static func answer(_ records: [RecordInWords], unit: UnitCode) -> Answer {
        var text = "unit,title,set,period,criterion,what,value\r\n"
        for words in records {
            let record = words.record
            let head = [record.participant.unit, record.participant.title, record.set.name, record.period]
            for result in record.criteria ?? [] {
                text += line(head + [result.code, "result", result.result])
            }
            for (key, value) in (record.values ?? [:]).sorted(by: { $0.key < $1.key }) {
                text += line(head + [key.criterion, key.letter, value])
            }
        }
        return Answer(.csv, Array(text.utf8), keeping: .shared, fileName: "\(unit).csv")
    }

    private static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

    /// Quoted where it must be; a cell that a spreadsheet would run as a formula begins with an apostrophe.
    private static func cell(_ text: String) -> String {
        let safe = CSVText.harmless(text)
        guard safe.contains(where: { ",\"\r\n".contains($0) }) || safe.contains("\r\n") else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
