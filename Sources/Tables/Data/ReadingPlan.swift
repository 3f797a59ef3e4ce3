import Evaluation

/// What all threads that read one file share: the schema, the file and the tiles to be filled.
///
/// Sendable because nothing in it changes; of the tiles every thread fills only the rows it was given.
final class ReadingPlan: Sendable {
    let bytes: FileBytes
    let header: DataHeader
    let forms: [ColumnForm]
    let tiles: FactTiles
    /// The inputs that have no column.
    let absent: [Int]
    let textCount: Int
    let map: RowMap

    init(bytes: FileBytes, header: DataHeader, forms: [ColumnForm], columns: Int, texts: Int) {
        self.bytes = bytes
        self.header = header
        self.forms = forms
        textCount = texts
        let scanner = CellScanner(base: bytes.base, end: bytes.count, separator: header.separator.rawValue)
        map = RowMap(scanner: scanner, from: header.body)
        tiles = FactTiles(columnCount: columns, rowCount: map.rowCount)
        var isPresent = [Bool](repeating: false, count: columns)
        for form in forms {
            switch form {
            case .number(let column, _), .words(let column, _): isPresent[column] = true
            case .text, .ignored: break
            }
        }
        absent = isPresent.indices.filter { !isPresent[$0] }
    }

    var scanner: CellScanner {
        CellScanner(base: bytes.base, end: bytes.count, separator: header.separator.rawValue)
    }

    /// The parts that threads take: the stretches between two marks.
    var partCount: Int { map.marks.count - 1 }
}
