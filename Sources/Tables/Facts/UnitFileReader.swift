import Criteria
package import Evaluation
import Quantities

/// Reads a data file for a criteria set (docs/data-file.md) and checks every figure against what the set says of it.
package struct UnitFileReader: Sendable {
    /// Text columns by number: the unit, its parent, its name, then the set's attributes.
    private enum TextSlot {
        static let unit = 0
        static let parent = 1
        static let name = 2
        static let firstAttribute = 3
    }

    private let plan: Plan
    private let threads: Int
    private let alsoKnown: Plan?

    /// - Parameter alsoKnown: a plan whose columns may stand in the file too and are passed over.
    package init(_ plan: Plan, threads: Int = 1, alsoKnown: Plan? = nil) {
        self.plan = plan
        self.threads = threads
        self.alsoKnown = alsoKnown
    }

    /// - Parameters:
    ///   - path: the data file; `-` for standard input.
    ///   - children: the file of child units, for sets that count them.
    /// - Throws: everything that is wrong with the files.
    package func read(path: String, children: String? = nil) throws(UnitFileFaults) -> UnitFile {
        let bytes: FileBytes
        do { bytes = try FileBytes(path: path) } catch {
            throw UnitFileFaults(path: path, faults: [.file(error)], count: 1)
        }
        return try read(bytes, path: path, children: children)
    }

    package func read(_ bytes: FileBytes, path: String, children: String? = nil) throws(UnitFileFaults)
        -> UnitFile
    {
        let reader: DataFileReader
        do { reader = try DataFileReader(bytes) } catch {
            throw UnitFileFaults(path: path, faults: [.header(error)], count: 1)
        }
        let (forms, formFaults) = forms(for: reader.header.names)
        guard formFaults.isEmpty else {
            throw UnitFileFaults(path: path, faults: formFaults, count: formFaults.count)
        }
        let table: DataTable
        do {
            table = try reader.read(
                forms: forms,
                columns: plan.slots.count,
                texts: TextSlot.firstAttribute + plan.set.attributes.count,
                threads: threads
            )
        } catch {
            switch error {
            case .targetTwice(let first, let second):
                throw UnitFileFaults(path: path, faults: [.inputTwice(first, second)], count: 1)
            }
        }
        guard table.faults.isEmpty, let units = table.texts[TextSlot.unit] else {
            throw UnitFileFaults(
                path: path,
                faults: table.faults.kept.map { .cell($0) },
                count: table.faults.count
            )
        }
        var faults = FigureChecker(plan: plan, table: table, units: units).faults()
        let attributes = attributes(table, units: units, faults: &faults)
        var columns = table.facts
        if let children {
            let counted = try ChildUnits.read(path: children, highestLevel: plan.set.levels.count)
            counted.fill(table.tiles, columns: &columns, plan: plan, units: units)
        }
        guard faults.isEmpty else { throw UnitFileFaults(path: path, faults: faults, count: faults.count) }
        let parents = table.texts[TextSlot.parent]
        return UnitFile(
            facts: Facts(
                unitCount: table.rowCount,
                tiles: table.tiles,
                columns: columns,
                attributes: attributes,
                parents: parents.map { CodedTexts($0, count: table.rowCount).codes }
            ),
            units: units,
            parents: parents,
            names: table.texts[TextSlot.name],
            path: path
        )
    }

    // MARK: - Columns

    private func forms(for names: [String]) -> (forms: [ColumnForm], faults: [UnitFileFault]) {
        var known: [String: ColumnForm] = [
            "unit": .text(TextSlot.unit), "parent": .text(TextSlot.parent), "name": .text(TextSlot.name),
            "group": .ignored, "period": .ignored,
        ]
        for slot in alsoKnown?.slots ?? [] {
            known[slot.column] = .ignored
            if slot.isOnly { known[slot.code] = .ignored }
        }
        for attribute in alsoKnown?.set.attributes ?? [] { known[attribute.name] = .ignored }
        for (place, attribute) in plan.set.attributes.enumerated() {
            known[attribute.name] = .text(TextSlot.firstAttribute + place)
        }
        for (column, slot) in plan.slots.enumerated() {
            let form = Self.form(of: slot.input, column: column)
            known[slot.column] = form
            if slot.isOnly { known[slot.code] = form }
        }
        let counted = Set(plan.slots.filter { $0.input.origin != .column }.flatMap { [$0.column, $0.code] })
        var faults: [UnitFileFault] = []
        let forms = names.map { name -> ColumnForm in
            if counted.contains(name) { faults.append(.countedFromChildren(name)) }
            if let form = known[name] { return form }
            faults.append(.unknownColumn(name, nearest: Nearness.name(to: name, among: known.keys.sorted())))
            return .ignored
        }
        return (forms, faults)
    }

    private static func form(of input: Input, column: Int) -> ColumnForm {
        switch input.kind {
        case .count: return .number(column: column, .count)
        case .number:
            let isSigned = input.minimum.map { $0 < .zero } ?? false
            return .number(column: column, isSigned ? .signedAmount : .amount)
        case .money: return .number(column: column, .amount)
        case .yesNo: return .words(column: column, .yesNo)
        case .choice(let options):
            // An option's own id wins over a position of the same spelling.
            var words: [(String, Double)] = []
            for (place, option) in options.enumerated() { words.append((option.id, Double(place + 1))) }
            for place in options.indices { words.append((String(place + 1), Double(place + 1))) }
            return .words(column: column, Words(words))
        }
    }

    // MARK: - Attributes

    private func attributes(
        _ table: DataTable,
        units: TextColumn,
        faults: inout [UnitFileFault]
    ) -> [AttributeColumn] {
        plan.set.attributes.enumerated().map { place, attribute in
            guard let texts = table.texts[TextSlot.firstAttribute + place] else {
                return AttributeColumn(
                    values: [attribute.byDefault],
                    codes: Array(repeating: 0, count: table.rowCount)
                )
            }
            let coded = CodedTexts(texts, count: table.rowCount)
            for (code, value) in coded.values.enumerated() where !value.isEmpty && !allows(attribute, value) {
                let rows = coded.codes.indices.filter { coded.codes[$0] == Int32(code) }
                let lines = table.lines(ofRows: rows)
                faults += rows.map {
                    .attribute(
                        line: lines[$0] ?? 0,
                        unit: units[$0],
                        column: attribute.name,
                        value: value,
                        allowed: attribute.values
                    )
                }
            }
            return AttributeColumn(
                values: coded.values.map { $0.isEmpty ? attribute.byDefault : $0 },
                codes: coded.codes
            )
        }
    }

    private func allows(_ attribute: Attribute, _ value: String) -> Bool {
        switch attribute.kind {
        case .number where Exact(value) == nil: false
        case .number, .text: attribute.values.isEmpty || attribute.values.contains(value)
        }
    }
}
