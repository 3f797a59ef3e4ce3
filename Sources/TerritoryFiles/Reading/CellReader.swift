import Quantities
import Territory

/// Reads cells of one file and keeps what is wrong with them.
struct CellReader {
    private static let kinds = Dictionary(
        uniqueKeysWithValues: UnitKind.allCases.map { ($0.rawValue, $0) }
    )
    private static let transferKinds = Dictionary(
        uniqueKeysWithValues: TransferKind.allCases.map { ($0.rawValue, $0) }
    )

    let file: String
    let columns: [String]
    var faults: [TerritoryFileFault] = []
    /// Almost all rows have one of two days.
    private var days: [String: CivilDate] = [:]

    init(file: String, columns: [String]) {
        self.file = file
        self.columns = columns
    }

    mutating func report(_ row: PlainRow, _ column: Int, _ expected: TerritoryFileFault.Expected) {
        faults.append(
            TerritoryFileFault(
                file: file,
                line: row.line,
                column: columns[column],
                value: row.text(column),
                expected: expected
            )
        )
    }

    mutating func code(_ row: PlainRow, _ column: Int) -> UnitCode? {
        if let code = UnitCode(digits: row.raw(column)) { return code }
        report(row, column, .code)
        return nil
    }

    mutating func name(_ row: PlainRow, _ column: Int) -> String? {
        guard let name = String(validating: row.raw(column), as: UTF8.self) else {
            report(row, column, .utf8)
            return nil
        }
        var last: UInt8 = UInt8(ascii: " ")
        for byte in row.raw(column) {
            if byte < 0x20 || byte == UInt8(ascii: "\"") || (byte == last && byte == UInt8(ascii: " ")) {
                report(row, column, .name)
                return nil
            }
            last = byte
        }
        guard last != UInt8(ascii: " ") else {
            report(row, column, .name)
            return nil
        }
        return name
    }

    mutating func kind(_ row: PlainRow, _ column: Int) -> UnitKind? {
        if let kind = Self.kinds[row.text(column)] { return kind }
        report(row, column, .kind)
        return nil
    }

    mutating func transferKind(_ row: PlainRow, _ column: Int) -> TransferKind? {
        if let kind = Self.transferKinds[row.text(column)] { return kind }
        report(row, column, .transferKind)
        return nil
    }

    mutating func date(_ row: PlainRow, _ column: Int, optional: Bool) -> CivilDate? {
        if optional, row.isBlank(column) { return nil }
        let text = row.text(column)
        if let day = days[text] { return day }
        guard let day = CivilDate(text) else {
            report(row, column, .date)
            return nil
        }
        days[text] = day
        return day
    }

    mutating func validity(_ row: PlainRow, _ from: Int, _ until: Int) -> UnitPeriod? {
        let before = faults.count
        let first = date(row, from, optional: true)
        let end = date(row, until, optional: true)
        guard faults.count == before else { return nil }
        if let validity = UnitPeriod(from: first, until: end) { return validity }
        report(row, until, .laterDate)
        return nil
    }

    mutating func position(_ row: PlainRow, _ longitude: Int, _ latitude: Int) -> Position? {
        if row.isBlank(longitude), row.isBlank(latitude) { return nil }
        if let east = Double(row.text(longitude)), let north = Double(row.text(latitude)),
            let position = Position(longitude: east, latitude: north)
        {
            return position
        }
        report(row, longitude, .position)
        return nil
    }

    mutating func portion(_ row: PlainRow, _ column: Int) -> Portion? {
        if row.isBlank(column) { return .some }
        let text = row.text(column)
        switch text {
        case "0": return Portion.none
        case "1": return Portion.all
        default: break
        }
        let terms = text.split(separator: "/", omittingEmptySubsequences: false)
        if terms.count == 2, let top = Int64(terms[0]), let bottom = Int64(terms[1]), top > 0, bottom > top,
            let share = Fraction(Int128(top), over: Int128(bottom))
        {
            return .share(share)
        }
        report(row, column, .portion)
        return nil
    }
}
