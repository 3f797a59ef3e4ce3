import Quantities
import Territory

/// What a row of a published table states of a whole province, to be held against its communes.
struct ProvinceTotal {
    let province: UnitCode
    let line: Int
    let figures: [(column: Int, text: String, value: Decimal)]

    /// Whether a row speaks of a province and not of a commune: its kind is that of a province, or neither kind nor
    /// name is given.
    static func isTotal(kind: String, name: String) -> Bool {
        let kinds = ["tỉnh", "thành phố", "thủ đô"].map { NameKey($0) }
        return kind.isEmpty ? name.isEmpty : kinds.contains(NameKey(kind))
    }

    /// What does not agree.
    ///
    /// - Parameter communes: the figures of the province's communes for a column; `nil` for one without.
    func disagreements(
        _ communes: (Int) -> [Decimal?]
    ) -> [(column: Int, text: String, problem: ImportFault.Problem)] {
        figures.compactMap { column, text, value in
            let parts = communes(column)
            let missing = parts.count { $0 == nil }
            let sum = parts.compactMap(\.self).reduce(Int128(0)) { $0 + Self.scaled($1) }
            let total = Self.scaled(value)
            // The total may have been rounded to the places in which it is printed.
            let unit = Int128(Decimal.powerOfTen(Self.places - value.scale))
            let agrees = 2 * (sum - total).magnitude <= unit.magnitude
            if agrees, missing == 0 { return nil }
            let shown = Self.text(sum)
            if missing > 0, sum < total || agrees {
                return (column, text, .totalOpen(sum: shown, missing: missing))
            }
            return (column, text, .totalDiffers(sum: shown))
        }
    }

    private static let places = 6

    private static func scaled(_ value: Decimal) -> Int128 {
        Int128(value.mantissa) * Int128(Decimal.powerOfTen(places - value.scale))
    }

    private static func text(_ scaled: Int128) -> String {
        let power = Int128(Decimal.powerOfTen(places))
        let fraction = String(scaled % power)
        var text = String(repeating: "0", count: places - fraction.count) + fraction
        while text.last == "0" { text.removeLast() }
        return "\(scaled / power)" + (text.isEmpty ? "" : "." + text)
    }
}
