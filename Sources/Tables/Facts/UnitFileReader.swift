import Criteria
package import Evaluation
import Quantities

/// Reads a data file for a criteria set (docs/data-file.md) and checks every figure against what the set says of it.
package struct UnitFileReader: Sendable {
    private typealias TextSlot = ColumnForms.TextSlot

    let plan: Plan
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
        try read(bytes, path: path) { () throws(UnitFileFaults) in
            guard let children else { return nil }
            do throws(FileError) { return try FileBytes(path: children) } catch {
                throw UnitFileFaults(path: children, faults: [.file(error)], count: 1)
            }
        }
    }

    /// Reads what is in memory already.
    ///
    /// - Parameter children: the file of child units with its path.
    package func read(_ bytes: FileBytes, path: String, children: FileBytes?) throws(UnitFileFaults)
        -> UnitFile
    {
        try read(bytes, path: path) { () throws(UnitFileFaults) in children }
    }

    /// - Parameter children: opened here, so that its faults are told together with those of the data file.
    private func read(
        _ bytes: FileBytes,
        path: String,
        children: () throws(UnitFileFaults) -> FileBytes?
    ) throws(UnitFileFaults) -> UnitFile {
        var wrong: [UnitFileFaults] = []
        var own: (table: DataTable, attributes: [AttributeColumn], units: TextColumn)?
        do { own = try readFigures(bytes, path: path) } catch { wrong.append(error) }
        var counted: ChildUnits?
        do {
            counted = try children().map { (file) throws(UnitFileFaults) in
                try ChildUnits.read(file, highestLevel: plan.set.levels.count)
            }
        } catch { wrong.append(error) }
        if let first = wrong.first {
            throw UnitFileFaults(
                path: first.path,
                faults: first.faults,
                count: first.count,
                others: Array(wrong.dropFirst())
            )
        }
        guard let (table, attributes, units) = own else {
            throw UnitFileFaults(path: path, faults: [.header(.empty)], count: 1)
        }
        var columns = table.facts
        counted?.fill(table.tiles, columns: &columns, plan: plan, units: units)
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

    /// Reads the data file itself.
    private func readFigures(
        _ bytes: FileBytes,
        path: String
    ) throws(UnitFileFaults) -> (table: DataTable, attributes: [AttributeColumn], units: TextColumn) {
        let reader: DataFileReader
        do { reader = try DataFileReader(bytes) } catch {
            throw UnitFileFaults(path: path, faults: [.header(error)], count: 1)
        }
        let forms = ColumnForms(of: reader.header.names, plan: plan, alsoKnown: alsoKnown)
        let table: DataTable
        do {
            table = try reader.read(
                forms: forms.forms,
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
        let units = table.texts[TextSlot.unit] ?? TextColumn()
        var found = FoundFaults(header: forms.faults, unread: table.faults)
        found.refused = FigureChecker(
            plan: plan,
            tiles: table.tiles,
            facts: table.facts,
            rowCount: table.rowCount,
            units: units,
            names: forms.namesOfInputs,
            lines: { table.lines(ofRows: $0) }
        )
        .faults()
        let attributes = attributes(table, units: units, faults: &found.refused)
        if let faults = found.all(path: path, names: reader.header.names) { throw faults }
        return (table, attributes, units)
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
                        UnitFileFault.Attribute(
                            line: lines[$0] ?? 0,
                            unit: units[$0],
                            column: attribute.name,
                            value: value,
                            allowed: attribute.values
                        )
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
