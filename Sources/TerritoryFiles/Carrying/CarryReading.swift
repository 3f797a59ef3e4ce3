import Quantities
package import Territory

/// Figures of the old units read from a file, `unit` and a column for each element, with every fault told.
package struct CarryReading: Sendable {
    /// A data element and how it survives a merger.
    package struct Element: Hashable, Sendable {
        package let id: String
        package let rule: MergeRule

        package init(id: String, rule: MergeRule) {
            self.id = id
            self.rule = rule
        }
    }

    /// Columns that may stand in the file and say nothing.
    package static let ignored = ["name", "parent"]

    package let elements: [MergedElement]
    /// The old units that have a row.
    package let units: Set<UnitCode>
    package let faults: [TerritoryFileFault]

    /// - Parameters:
    ///   - rules: one for each column; a column without one is a fault.
    ///   - carrier: the units of the two days.
    package init(_ table: PublishedTable, file: String, rules: [Element], carrier: DataCarrier) {
        let columns = ["unit"] + rules.map(\.id)
        var rows = NamedTable(table, file: file, columns: columns, ignored: Self.ignored)
        var cells = CellReader(file: file, columns: columns)
        var figures = rules.map { _ in [UnitCode: Figure]() }
        var lines: [UnitCode: Int] = [:]
        rows.forEachRow { row in
            let code = cells.code(row, 0)
            let values = rules.indices.map { place in
                Self.figure(row, place + 1, rules[place].rule, &cells)
            }
            guard let code else { return }
            guard carrier.takesPart(code) else {
                cells.report(row, 0, .unitInForce(carrier.day))
                return
            }
            if let first = lines[code] {
                cells.report(row, 0, .unitOnce(line: first))
                return
            }
            lines[code] = row.line
            for (place, value) in values.enumerated() { figures[place][code] = value }
        }
        units = Set(lines.keys)
        elements = rules.enumerated().map { place, element in
            MergedElement(id: element.id, rule: element.rule, figures: figures[place])
        }
        faults = (rows.faults + cells.faults).sorted { $0.line < $1.line }
    }

    private static func figure(
        _ row: PlainRow,
        _ column: Int,
        _ rule: MergeRule,
        _ cells: inout CellReader
    ) -> Figure? {
        guard let figure = cells.figure(row, column) else { return nil }
        if case .add = rule, case .known(let value) = figure, value < .zero {
            cells.report(row, column, .notNegative)
            return nil
        }
        return figure
    }
}
