/// Everything that is wrong with one data file, put into the order of the file.
struct FoundFaults {
    /// Faults of the header, in the order of its columns.
    var header: [UnitFileFault] = []
    /// Cells and rows that could not be read.
    var unread = FaultList()
    /// Figures and attributes that could be read but must not be so.
    var refused: [UnitFileFault] = []

    /// `nil` when nothing is wrong.
    ///
    /// - Parameter names: the columns of the file, in its order.
    func all(path: String, names: [String]) -> UnitFileFaults? {
        let refused = withoutConsequences
        let count = header.count + unread.count + refused.count
        guard count > 0 else { return nil }
        let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        // What is said of a whole row stands behind what is said of its cells.
        let cells = (unread.kept.map { UnitFileFault.cell($0) } + refused).map { fault in
            let place = fault.place
            return (
                line: place?.line ?? 0,
                column: place?.column.flatMap { places[$0] } ?? names.count,
                fault: fault
            )
        }
        // Sorting keeps the order of equals.
        let sorted = cells.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.map(\.fault)
        return UnitFileFaults(
            path: path,
            faults: Array((header + sorted).prefix(TableLimits.faults)),
            count: count
        )
    }

    /// Without the faults that only follow from another: in a row whose cells may stand in wrong columns, or of a cell
    /// that could not be read.
    private var withoutConsequences: [UnitFileFault] {
        guard !unread.isEmpty else { return refused }
        var rows: Set<Int> = []
        var cells: [Int: Set<String>] = [:]
        for fault in unread.kept {
            if let column = fault.column, !fault.expected.isAboutQuotes {
                cells[fault.line, default: []].insert(column)
            } else {
                rows.insert(fault.line)
            }
        }
        return refused.filter { fault in
            guard let place = fault.place else { return true }
            if rows.contains(place.line) { return false }
            return !(place.column.map { cells[place.line]?.contains($0) ?? false } ?? false)
        }
    }
}
