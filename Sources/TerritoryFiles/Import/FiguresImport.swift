package import Quantities
package import Territory

/// Reads the published table of population and area, which names its communes instead of giving codes.
///
/// Where it states totals of provinces, the communes are held against them.
package struct FiguresImport: Sendable {
    static let columns = ["tentinh", "loai", "tenhc", "dientichkm2", "dansonguoi", "kinhdo", "vido"]

    /// What a row says of a commune. A figure that cannot be read is `nil`.
    package struct Entry: Hashable, Sendable {
        package let unit: Unit
        package let area: Decimal?
        package let population: Decimal?
    }

    package private(set) var rowCount = 0
    package private(set) var faults: [ImportFault] = []
    /// By code.
    package private(set) var entries: [Entry] = []

    private let tree: TerritoryTree
    private let byName: [NameKey: [Unit]]
    private var lines: [UnitCode: Int] = [:]
    private var totals: [ProvinceTotal] = []

    /// - Parameter tree: the units of the day of the table.
    package init(_ table: PublishedTable, tree: TerritoryTree) {
        self.tree = tree
        byName = Dictionary(grouping: tree.units(of: .commune)) { NameKey($0.fullName) }
        guard let heading = table.heading(with: Self.columns) else { return }
        for row in table.rows.dropFirst(heading.row + 1) {
            rowCount += 1
            guard let last = heading.places.max(), last < row.cells.count else {
                report(row.line, 0, "", .cells(row.cells.count), refusesRow: true)
                continue
            }
            self.row(row.line, heading.places.map { row.cells[$0] })
        }
        entries.sort { $0.unit.code < $1.unit.code }
        holdTotals()
        for unit in tree.units(of: .commune) where lines[unit.code] == nil {
            let text = "\(unit.code) \(tree.address(of: unit))"
            faults.append(
                ImportFault(line: 0, column: "", value: "", .onlyInRecords(text), refusesRow: false)
            )
        }
    }

    private mutating func row(_ line: Int, _ cells: [String]) {
        for (place, cell) in cells.enumerated() where cell != NameText.clean(cell) {
            report(line, place, cell, .spaces)
        }
        let cells = cells.map(NameText.clean)
        let area = number(line, 3, cells[3], places: 6)
        let population = number(line, 4, cells[4], places: 0)
        if ProvinceTotal.isTotal(kind: cells[1], name: cells[2]) {
            total(line, cells, area, population)
            return
        }
        if let east = Double(cells[5]), let north = Double(cells[6]) {
            if Position(longitude: east, latitude: north) == nil {
                report(line, 5, "\(cells[5]), \(cells[6])", .outOfRange)
            }
        } else {
            report(line, 5, "\(cells[5]), \(cells[6])", .notANumber)
        }
        guard let unit = unit(line, cells) else { return }
        if let first = lines[unit.code] {
            report(line, 2, cells[2], .repeated(line: first), refusesRow: true)
            return
        }
        lines[unit.code] = line
        entries.append(Entry(unit: unit, area: area, population: population))
    }

    private mutating func total(_ line: Int, _ cells: [String], _ area: Decimal?, _ population: Decimal?) {
        let name = NameKey(cells[0].isEmpty ? cells[1] + " " + cells[2] : cells[0])
        guard let province = tree.units(of: .province).first(where: { Self.isNamed($0, name) }) else {
            report(line, 0, cells[0], .unknownName, refusesRow: true)
            return
        }
        if let first = totals.first(where: { $0.province == province.code }) {
            report(line, 0, cells[0], .repeated(line: first.line), refusesRow: true)
            return
        }
        let figures = [(3, area), (4, population)].compactMap { column, value in
            value.map { (column: column, text: cells[column], value: $0) }
        }
        totals.append(ProvinceTotal(province: province.code, line: line, figures: figures))
    }

    /// Holds the communes of each province against the total that the table states.
    private mutating func holdTotals() {
        let found = Dictionary(entries.map { ($0.unit.code, $0) }) { first, _ in first }
        for total in totals {
            let communes = tree.communes(of: total.province).map { found[$0.code] }
            let disagreements = total.disagreements { column in
                communes.map { column == 3 ? $0?.area : $0?.population }
            }
            for (column, text, problem) in disagreements { report(total.line, column, text, problem) }
        }
        if !totals.isEmpty { faults.sort { $0.line < $1.line } }
    }

    private static func isNamed(_ province: Unit, _ name: NameKey) -> Bool {
        [province.fullName, province.name, "Thủ đô " + province.name].contains { NameKey($0) == name }
    }

    private mutating func unit(_ line: Int, _ cells: [String]) -> Unit? {
        let title = cells[1] + " " + cells[2]
        let province = NameKey(cells[0])
        let named = (byName[NameKey(title)] ?? []).filter { unit in
            tree.ancestors(of: unit).contains { Self.isNamed($0, province) }
        }
        guard let unit = named.first else {
            report(line, 2, title + ", " + cells[0], .unknownName, refusesRow: true)
            return nil
        }
        guard named.count == 1 else {
            let codes = named.map(\.code.description)
            report(line, 2, title + ", " + cells[0], .ambiguousName(codes), refusesRow: true)
            return nil
        }
        return unit
    }

    /// A figure that is not negative, with at most so many decimal places.
    private mutating func number(_ line: Int, _ column: Int, _ text: String, places: Int) -> Decimal? {
        guard !text.isEmpty else {
            report(line, column, text, .blank)
            return nil
        }
        if let value = Self.decimal(text, places: places) { return value }
        let bare = text.filter { $0 != "," && $0 != " " }
        if places == 0, Self.isGrouped(text), let value = Self.decimal(bare, places: 0) {
            report(line, column, text, .separators(meant: bare))
            return value
        }
        report(line, column, text, text.hasPrefix("-") ? .outOfRange : .notANumber)
        return nil
    }

    /// Whether commas stand before every third digit from the right, as in 30,509.
    private static func isGrouped(_ text: String) -> Bool {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        return groups.count > 1 && (1...3).contains(groups[0].count)
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func decimal(_ text: String, places: Int) -> Decimal? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.isEmpty else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.count <= places,
            whole.count + fraction.count <= 15,
            (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let mantissa = Int64(whole + fraction)
        else { return nil }
        return Decimal(mantissa: mantissa, scale: fraction.count)
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
}
