import Evaluation

/// Reads a data file (docs/data-file.md): first its header, then, once the caller knows what each column is, its
/// body.
///
/// No file can make it crash, use more memory than its size accounts for, or take more than linear time.
package struct DataFileReader: Sendable {
    /// Smaller files are read by one thread; below this a second one costs more than it brings.
    private static let threadedSize = 2 << 20

    package let header: DataHeader
    private let bytes: FileBytes

    /// - Throws: ``HeaderFault`` when the first line is no header.
    package init(_ bytes: FileBytes) throws(HeaderFault) {
        self.bytes = bytes
        header = try DataHeader(bytes)
    }

    /// Reads all rows. Faults of cells and rows do not end the reading; they are collected in the table.
    ///
    /// - Parameters:
    ///   - forms: One for each name of the header, in the same order; the first must be a text.
    ///   - columns: How many inputs there are. Those that no form names are missing for every unit.
    ///   - texts: How many text columns there are.
    ///   - threads: How many threads may work.
    /// - Throws: ``FormFault`` when two columns have the same target.
    /// - Complexity: O(bytes).
    package func read(
        forms: [ColumnForm],
        columns: Int,
        texts: Int,
        threads: Int = 1
    ) throws(FormFault) -> DataTable {
        precondition(forms.count == header.names.count, "one form for each column")
        guard case .text(let units) = forms.first else { preconditionFailure("the unit must be a text") }
        let hasText = try check(forms, columns: columns, texts: texts)
        let plan = ReadingPlan(bytes: bytes, header: header, forms: forms, columns: columns, texts: texts)
        let results = PartResults(texts: texts, columns: columns)
        OrderedWork.run(
            parts: plan.partCount,
            threads: bytes.count < Self.threadedSize ? 1 : threads,
            state: { RowReader(plan) },
            work: { part, reader in
                reader.forget()
                reader.read(part: part)
            },
            inTurn: { _, reader in results.add(reader) }
        )
        var gathered = results.result
        for column in plan.absent { gathered.facts[column].missing = plan.map.rowCount }
        addRepeatedUnits(of: gathered.texts[units], plan: plan, to: &gathered.faults)
        return DataTable(
            plan: plan,
            texts: zip(gathered.texts, hasText).map { $1 ? $0 : nil },
            facts: gathered.facts,
            faults: gathered.faults
        )
    }

    /// Which text columns the file has.
    private func check(_ forms: [ColumnForm], columns: Int, texts: Int) throws(FormFault) -> [Bool] {
        var figureNames = [String?](repeating: nil, count: columns)
        var textNames = [String?](repeating: nil, count: texts)
        for (form, name) in zip(forms, header.names) {
            switch form {
            case .number(let column, _), .words(let column, _):
                if let first = figureNames[column] { throw .targetTwice(first: first, second: name) }
                figureNames[column] = name
            case .text(let slot):
                if let first = textNames[slot] { throw .targetTwice(first: first, second: name) }
                textNames[slot] = name
            case .ignored: break
            }
        }
        return textNames.map { $0 != nil }
    }

    private func addRepeatedUnits(of units: TextColumn, plan: ReadingPlan, to faults: inout FaultList) {
        let pairs = DuplicateUnits.find(in: units)
        let shown = pairs.prefix(TableLimits.faults)
        let lines = plan.map.lines(
            of: Set(shown.flatMap { [$0.first, $0.again] }).sorted(),
            scanner: plan.scanner
        )
        let repeated = shown.map { pair in
            let unit = units.withBytes(of: pair.again) { DataFault.shown($0) }
            return DataFault(
                line: lines[pair.again] ?? 0,
                unit: unit,
                column: header.names.first,
                value: unit,
                expected: .uniqueUnit(firstLine: lines[pair.first] ?? 0)
            )
        }
        faults.merge(repeated, count: pairs.count)
    }
}
