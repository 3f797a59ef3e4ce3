import Criteria
import Evaluation

extension UnitFileReader {
    /// Puts units that come from elsewhere into the form of a data file, held against the set as a file is.
    ///
    /// - Parameter children: the file of child units, for sets that count them.
    /// - Throws: everything that is wrong with the figures and the file.
    package func file(_ given: GivenUnits, children: String? = nil) throws(UnitFileFaults) -> UnitFile {
        let (units, names) = (column(given.codes), column(given.names))
        let parents = column(given.parents.map { $0 ?? "" })
        let rowCount = given.codes.count
        let faults = FigureChecker(
            plan: plan,
            tiles: given.tiles,
            facts: given.columns,
            rowCount: rowCount,
            units: units,
            names: [:],
            lines: { _ in [:] }
        )
        .faults()
        var others: [UnitFileFaults] = []
        var columns = given.columns
        if let children {
            do throws(UnitFileFaults) {
                try childUnits(children).fill(given.tiles, columns: &columns, plan: plan, units: units)
            } catch { others.append(error) }
        }
        guard faults.isEmpty else {
            throw UnitFileFaults(
                path: given.origin,
                faults: Array(faults.prefix(TableLimits.faults)),
                count: faults.count,
                others: others
            )
        }
        if let first = others.first { throw first }
        return UnitFile(
            facts: Facts(
                unitCount: rowCount,
                tiles: given.tiles,
                columns: columns,
                attributes: given.attributes.map(attribute),
                parents: CodedTexts(parents, count: rowCount).codes
            ),
            units: units,
            parents: parents,
            names: names,
            path: given.origin
        )
    }

    private func childUnits(_ path: String) throws(UnitFileFaults) -> ChildUnits {
        let bytes: FileBytes
        do throws(FileError) { bytes = try FileBytes(path: path) } catch {
            throw UnitFileFaults(path: path, faults: [.file(error)], count: 1)
        }
        return try ChildUnits.read(bytes, highestLevel: plan.set.levels.count)
    }

    private func column(_ texts: [String]) -> TextColumn {
        var column = TextColumn()
        for text in texts { column.append(text) }
        return column
    }

    private func attribute(_ values: [String?]) -> AttributeColumn {
        var known: [String?: Int32] = [:]
        var different: [String?] = []
        let codes = values.map { value in
            if let code = known[value] { return code }
            let code = Int32(different.count)
            known[value] = code
            different.append(value)
            return code
        }
        return AttributeColumn(values: different, codes: codes)
    }
}
