import Quantities
import Territory

/// Reads cells of one file and keeps what is wrong with them.
struct CellReader {
    // Bytes are compared, not strings: those would be brought to normal form for each of many thousand rows.
    private static let kinds = UnitKind.allCases.map { (bytes: Array($0.rawValue.utf8), kind: $0) }
    private static let transferKinds = TransferKind.allCases.map {
        (bytes: Array($0.rawValue.utf8), kind: $0)
    }

    private static let tiers: [(word: [UInt8], tier: Tier)] = [
        (Array("province".utf8), .province), (Array("district".utf8), .district),
        (Array("commune".utf8), .commune),
    ]

    let file: String
    let columns: [String]
    var faults: [TerritoryFileFault] = []
    /// Almost all rows have one of two days.
    private var days: [(bytes: [UInt8], day: CivilDate)] = []

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
        let bytes = row.raw(column)
        if let known = Self.kinds.first(where: { bytes.elementsEqual($0.bytes) }) { return known.kind }
        report(row, column, .kind)
        return nil
    }

    mutating func transferKind(_ row: PlainRow, _ column: Int) -> TransferKind? {
        let bytes = row.raw(column)
        if let known = Self.transferKinds.first(where: { bytes.elementsEqual($0.bytes) }) {
            return known.kind
        }
        report(row, column, .transferKind)
        return nil
    }

    mutating func tier(_ row: PlainRow, _ column: Int) -> Tier? {
        if let known = Self.tiers.first(where: { row.raw(column).elementsEqual($0.word) }) {
            return known.tier
        }
        report(row, column, .tier)
        return nil
    }

    mutating func date(_ row: PlainRow, _ column: Int, optional: Bool) -> CivilDate? {
        if optional, row.isBlank(column) { return nil }
        let bytes = row.raw(column)
        if let known = days.first(where: { bytes.elementsEqual($0.bytes) }) { return known.day }
        guard let day = CivilDate(row.text(column)) else {
            report(row, column, .date)
            return nil
        }
        if days.count < 8 { days.append((Array(bytes), day)) }
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
        let bytes = row.raw(column)
        if bytes.count == 1, bytes.first == UInt8(ascii: "0") { return Portion.none }
        if bytes.count == 1, bytes.first == UInt8(ascii: "1") { return Portion.all }
        let terms = row.text(column).split(separator: "/", omittingEmptySubsequences: false)
        if terms.count == 2, let top = Int64(terms[0]), let bottom = Int64(terms[1]), top > 0, bottom > top,
            let share = Fraction(Int128(top), over: Int128(bottom))
        {
            return .share(share)
        }
        report(row, column, .portion)
        return nil
    }
}
