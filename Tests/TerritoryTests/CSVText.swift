import Tables
import TerritoryFiles

/// A CSV text as a table, read as the program reads files.
enum CSVText {
    static func table(_ text: String) -> PublishedTable {
        let rows = CSVRows(FileBytes(copying: Array(text.utf8)))
        return PublishedTable(
            rows: [.init(line: 1, cells: rows.names)]
                + rows.rows.map { .init(line: $0.line, cells: $0.cells) }
        )
    }
}
