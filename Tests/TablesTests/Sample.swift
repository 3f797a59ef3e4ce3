import Evaluation

@testable import Tables

/// Small data files and how to read them.
enum Sample {
    /// What the columns of the samples are, by name; any other column is ignored.
    static func form(_ name: String) -> ColumnForm {
        switch name {
        case "unit": .text(0)
        case "name": .text(1)
        case "count": .number(column: 0, .count)
        case "amount": .number(column: 1, .amount)
        case "balance": .number(column: 2, .signedAmount)
        case "yes": .words(column: 3, .yesNo)
        case "rank": .words(column: 4, Words([("truong-ban", 3), ("1", 3), ("pho-ban", 5), ("2", 5)]))
        default: .ignored
        }
    }

    static let columns = 5
    static let texts = 2

    static func read(_ bytes: some Collection<UInt8>, threads: Int = 1) throws -> DataTable {
        let reader = try DataFileReader(FileBytes(copying: bytes))
        let forms = reader.header.names.map(form)
        return try reader.read(forms: forms, columns: columns, texts: texts, threads: threads)
    }

    static func read(_ text: String, threads: Int = 1) throws -> DataTable {
        try read(Array(text.utf8), threads: threads)
    }

    /// The only fault of a file with these lines.
    static func onlyFault(_ text: String) throws -> DataFault? {
        let faults = try read(text).faults
        return faults.count == 1 ? faults.kept.first : nil
    }

    /// One input of all rows; NaN payloads compare by bits.
    static func bits(_ table: DataTable, column: Int) -> [UInt64] {
        (0..<table.rowCount).map { table.tiles[row: $0, column: column].bitPattern }
    }

    static func figures(_ table: DataTable, column: Int) -> [Double] {
        (0..<table.rowCount).map { table.tiles[row: $0, column: column] }
    }

    static func texts(_ column: TextColumn?) -> [String]? {
        column.map { texts in texts.indices.map { texts[$0] } }
    }
}
