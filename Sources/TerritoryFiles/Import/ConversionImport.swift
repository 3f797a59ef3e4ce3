package import Quantities
package import Territory

/// Reads the statistics office's table of old and new communes against the records.
///
/// Nothing is mended silently: what is read in spite of a fault is still listed, and a row whose codes cannot be trusted
/// is left out.
package struct ConversionImport: Sendable {
    static let columns = [
        "Tỉnh, thành phố", "Tên Xã mới", "Mã Xã mới", "Tên Xã cũ", "Mã Xã cũ", "Ghi chú", "Quận/huyện",
        "Tỉnh cũ",
    ]

    /// How many rows say something of a commune.
    package private(set) var rowCount = 0
    /// In the order of the file; those without a row at the end.
    package private(set) var faults: [ImportFault] = []
    /// The rows that could be read, as the records would have them.
    package private(set) var transfers: [Transfer] = []

    private let day: CivilDate
    private let old: [UnitCode: Unit]
    private let new: [UnitCode: Unit]
    private let units: [UnitCode: [Unit]]
    private var lines: [Pair: Int] = [:]
    /// How many rows each new unit has, those left out included.
    private var sources: [UnitCode: Int] = [:]

    private struct Pair: Hashable {
        let old: UnitCode
        let new: UnitCode
    }

    /// - Parameter day: the day on which the old units ended and the new ones began.
    package init(_ table: PublishedTable, territory: Territory, day: CivilDate) {
        self.day = day
        old = Self.byCode(territory.units.filter { $0.validity.until == day })
        new = Self.byCode(territory.units.filter { $0.validity.from == day })
        units = Dictionary(grouping: territory.units, by: \.code)
        guard let heading = table.heading(with: Self.columns) else { return }
        var read: [(Pair, area: Portion, people: Portion)] = []
        for row in table.rows.dropFirst(heading.row + 1) {
            let cells = heading.places.map { $0 < row.cells.count ? row.cells[$0] : "" }
            // A line that only names a province is a heading.
            guard cells[1...].contains(where: { !NameText.clean($0).isEmpty }) else { continue }
            rowCount += 1
            if let entry = self.row(row.line, cells) { read.append(entry) }
        }
        settle(read)
        transfers.sort { ($0.old, $0.new) < ($1.old, $1.new) }
        compare(with: territory)
    }

    // MARK: - One row

    private mutating func row(
        _ line: Int,
        _ cells: [String]
    ) -> (Pair, area: Portion, people: Portion)? {
        for (place, cell) in cells.enumerated() where cell != NameText.clean(cell) {
            report(line, place, cell, .spaces)
        }
        let cells = cells.map(NameText.clean)
        let newCode = code(line, 2, cells[2], name: cells[1], nameColumn: 1, among: new)
        let oldCode = code(line, 4, cells[4], name: cells[3], nameColumn: 3, among: old)
        if let newCode {
            sources[newCode, default: 0] += 1
            checkParents(line, cells, [0], of: new[newCode])
        }
        if let oldCode { checkParents(line, cells, [6, 7], of: old[oldCode]) }
        guard let note = note(line, cells[5]), let oldCode, let newCode else { return nil }
        let pair = Pair(old: oldCode, new: newCode)
        if let first = lines[pair] {
            report(line, 4, cells[4], .repeated(line: first), refusesRow: true)
            return nil
        }
        lines[pair] = line
        return (pair, note.area, note.people)
    }

    private mutating func code(
        _ line: Int,
        _ column: Int,
        _ text: String,
        name: String,
        nameColumn: Int,
        among known: [UnitCode: Unit]
    ) -> UnitCode? {
        guard !text.isEmpty else {
            report(line, column, text, .blank, refusesRow: true)
            return nil
        }
        guard let code = UnitCode(text), code.tier == .commune else {
            report(line, column, text, .notACode, refusesRow: true)
            return nil
        }
        guard let unit = known[code] else {
            report(line, column, text, .unknownCode(day: day), refusesRow: true)
            return nil
        }
        let written = NameKey(name)
        if written != NameKey(unit.fullName), written != NameKey(unit.name) {
            // Another spelling is told and read; another unit's name means that the code is wrong.
            let isOfOther = known.values.contains {
                $0.parent == unit.parent && NameKey($0.fullName) == written
            }
            report(line, nameColumn, name, .nameOfOtherCode(recorded: unit.fullName), refusesRow: isOfOther)
            if isOfOther { return nil }
        }
        return code
    }

    private mutating func checkParents(_ line: Int, _ cells: [String], _ columns: [Int], of unit: Unit?) {
        var next = unit?.parent
        for column in columns {
            guard let code = next else { return }
            let recorded = units[code]?.first { $0.validity.until == day || $0.validity.from == day }
            if NameText.bracketed(cells[column]) != code.description {
                let name = recorded.map { "\($0.fullName) (\(code))" } ?? "\(code)"
                report(line, column, cells[column], .otherParent(recorded: name))
            }
            next = recorded?.parent
        }
    }

    private mutating func note(_ line: Int, _ text: String) -> TransferNote? {
        guard !text.isEmpty else {
            report(line, 5, text, .blank, refusesRow: true)
            return nil
        }
        guard let note = TransferNote(text) else {
            report(line, 5, text, .unknownNote, refusesRow: true)
            return nil
        }
        if let correction = note.correction { report(line, 5, text, .misspelledNote(meant: correction)) }
        return note
    }

    // MARK: - All rows

    /// Gives what no other row takes to the one that is left, and sees that each old unit is one whole.
    private mutating func settle(_ rows: [(Pair, area: Portion, people: Portion)]) {
        for (code, group) in Dictionary(grouping: rows, by: \.0.old).sorted(by: { $0.key < $1.key }) {
            let areas = Self.settled(group.map(\.area))
            let people = Self.settled(group.map(\.people))
            guard let areas, let people, let unit = old[code] else {
                let line = group.compactMap { lines[$0.0] }.min() ?? 0
                let problem = ImportFault.Problem.notTheWhole(old: "\(code) \(old[code]?.fullName ?? "")")
                report(line, 5, "", problem, refusesRow: true)
                continue
            }
            for (place, row) in group.enumerated() {
                guard let successor = new[row.0.new] else { continue }
                let kind = Self.kind(unit, successor, areas[place], people[place], sources[row.0.new] == 1)
                transfers.append(
                    Transfer(
                        day: day,
                        old: code,
                        new: row.0.new,
                        kind: kind,
                        area: areas[place],
                        people: people[place]
                    )
                )
            }
        }
    }

    private static func settled(_ portions: [Portion]) -> [Portion]? {
        let taking = portions.indices.filter { portions[$0] != .none }
        guard let only = taking.first else { return nil }
        if taking.count == 1 {
            var settled = portions
            settled[only] = .all
            return settled
        }
        return portions.contains(.all) ? nil : portions
    }

    private static func kind(
        _ old: Unit,
        _ new: Unit,
        _ area: Portion,
        _ people: Portion,
        _ isOnlySource: Bool
    ) -> TransferKind {
        guard area == .all, people == .all else {
            if people == .none { return .areaOnly }
            return area == .none ? .peopleOnly : .part
        }
        guard isOnlySource else { return .whole }
        switch (NameKey(old.name) != NameKey(new.name), old.kind != new.kind) {
        case (false, false): return .kept
        case (true, false): return .renamed
        case (false, true): return .kindChanged
        case (true, true): return .renamedAndKindChanged
        }
    }

    private mutating func compare(with territory: Territory) {
        let recorded = territory.transfers.filter {
            $0.day == day && $0.old.tier == .commune && $0.new.tier == .commune
        }
        let byPair = Dictionary(recorded.map { (Pair(old: $0.old, new: $0.new), $0) }) { first, _ in first }
        for transfer in transfers {
            let pair = Pair(old: transfer.old, new: transfer.new)
            let value = "\(transfer.old) → \(transfer.new)"
            guard let known = byPair[pair] else {
                report(lines[pair] ?? 0, 5, value, .notInRecords)
                continue
            }
            if known.area != transfer.area || known.people != transfer.people {
                report(lines[pair] ?? 0, 5, value, .otherPortions)
            }
        }
        faults.sort { $0.line < $1.line }
        let read = Set(transfers.map { Pair(old: $0.old, new: $0.new) })
        for transfer in recorded where !read.contains(Pair(old: transfer.old, new: transfer.new)) {
            let text =
                "\(transfer.old) \(old[transfer.old]?.fullName ?? "") → "
                + "\(transfer.new) \(new[transfer.new]?.fullName ?? "")"
            faults.append(
                ImportFault(line: 0, column: "", value: "", .onlyInRecords(text), refusesRow: false)
            )
        }
    }

    private mutating func report(
        _ line: Int,
        _ column: Int,
        _ value: String,
        _ problem: ImportFault.Problem,
        refusesRow: Bool = false
    ) {
        faults.append(
            ImportFault(
                line: line,
                column: Self.columns[column],
                value: value,
                problem,
                refusesRow: refusesRow
            )
        )
    }

    private static func byCode(_ units: [Unit]) -> [UnitCode: Unit] {
        Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    }
}
