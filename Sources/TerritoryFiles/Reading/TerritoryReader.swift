import Quantities
import Territory

/// Reads the three files of units and tells everything that is wrong with their form.
struct TerritoryReader {
    static let recordColumns = ["first_day"]
    static let unitColumns = [
        "code", "name", "kind", "parent", "valid_from", "valid_until", "longitude", "latitude",
    ]
    static let transferColumns = ["day", "from", "to", "kind", "area", "people"]

    let folder: String

    /// - Complexity: O(bytes).
    func read() throws(TerritoryFileFaults) -> Territory {
        var log: [TerritoryFileFault] = []
        let firstDay = firstDay(&log)
        let units = units(&log)
        let transfers = transfers(&log)
        guard log.isEmpty, let firstDay else { throw TerritoryFileFaults(log) }
        return Territory(firstDay: firstDay, units: units, transfers: transfers)
    }

    private func firstDay(_ log: inout [TerritoryFileFault]) -> CivilDate? {
        var table = PlainTable(folder: folder, name: "records.csv", columns: Self.recordColumns)
        var cells = CellReader(file: table.file, columns: table.columns)
        var days: [CivilDate?] = []
        table.forEachRow { days.append(cells.date($0, 0, optional: false)) }
        if days.count != 1, table.faults.isEmpty {
            cells.faults.append(
                TerritoryFileFault(
                    file: table.file,
                    line: 0,
                    column: nil,
                    value: "\(days.count)",
                    expected: .oneRow
                )
            )
        }
        log += table.faults + cells.faults
        return days.first ?? nil
    }

    private func units(_ log: inout [TerritoryFileFault]) -> [Unit] {
        var table = PlainTable(folder: folder, name: "units.csv", columns: Self.unitColumns)
        var cells = CellReader(file: table.file, columns: table.columns)
        var units: [Unit] = []
        units.reserveCapacity(15_000)
        table.forEachRow { row in
            guard let code = cells.code(row, 0), let name = cells.name(row, 1), let kind = cells.kind(row, 2)
            else { return }
            let parent = row.isBlank(3) ? nil : cells.code(row, 3)
            guard let validity = cells.validity(row, 4, 5) else { return }
            units.append(
                Unit(
                    code: code,
                    name: name,
                    kind: kind,
                    parent: parent,
                    validity: validity,
                    position: cells.position(row, 6, 7)
                )
            )
        }
        log += table.faults + cells.faults
        return units
    }

    private func transfers(_ log: inout [TerritoryFileFault]) -> [Transfer] {
        var table = PlainTable(folder: folder, name: "transfers.csv", columns: Self.transferColumns)
        var cells = CellReader(file: table.file, columns: table.columns)
        var transfers: [Transfer] = []
        transfers.reserveCapacity(11_000)
        table.forEachRow { row in
            guard let day = cells.date(row, 0, optional: false), let old = cells.code(row, 1),
                let new = cells.code(row, 2), let kind = cells.transferKind(row, 3),
                let area = cells.portion(row, 4), let people = cells.portion(row, 5)
            else { return }
            transfers.append(
                Transfer(day: day, old: old, new: new, kind: kind, area: area, people: people)
            )
        }
        log += table.faults + cells.faults
        return transfers
    }
}
