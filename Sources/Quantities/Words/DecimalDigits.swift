/// A decimal number of any length as its digits, for writing only: nothing is computed with it.
///
/// No leading zeros before the decimal sign except a single `0`, no trailing zeros behind it, never minus zero.
package struct DecimalDigits: Hashable, Sendable {
    package let isNegative: Bool
    /// The digits before the decimal sign, at least one.
    package let whole: String
    /// The digits behind the decimal sign; may be empty.
    package let fraction: String

    /// Reads plain notation, `-1234.50`; `nil` for anything else.
    package init?(_ plain: String) {
        let isSigned = plain.first == "-"
        let parts = plain.dropFirst(isSigned ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.isEmpty else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard whole.utf8.allSatisfy(Self.isDigit), fraction.utf8.allSatisfy(Self.isDigit) else { return nil }
        guard parts.count == 1 || !fraction.isEmpty else { return nil }
        self.init(isNegative: isSigned, whole: whole, fraction: fraction)
    }

    package init(_ whole: Int64) {
        self.init(isNegative: whole < 0, whole: Substring(String(whole.magnitude)), fraction: "")
    }

    package init(_ decimal: Decimal) {
        let digits = String(decimal.mantissa.magnitude)
        let padded = String(repeating: "0", count: max(0, decimal.scale + 1 - digits.count)) + digits
        self.init(
            isNegative: decimal.mantissa < 0,
            whole: padded.dropLast(decimal.scale),
            fraction: padded.suffix(decimal.scale)
        )
    }

    private init(isNegative: Bool, whole: Substring, fraction: Substring) {
        let significant = whole.drop { $0 == "0" }
        var behind = fraction
        while behind.last == "0" { behind.removeLast() }
        self.whole = significant.isEmpty ? "0" : String(significant)
        self.fraction = String(behind)
        self.isNegative = isNegative && !(significant.isEmpty && behind.isEmpty)
    }

    package var isZero: Bool { whole == "0" && fraction.isEmpty }

    /// The number divided by 10 to the power of `places`.
    package func dividedByPowerOfTen(_ places: Int) -> DecimalDigits {
        let padded = String(repeating: "0", count: places) + whole
        return DecimalDigits(
            isNegative: isNegative,
            whole: padded.dropLast(places),
            fraction: padded.suffix(places) + fraction
        )
    }

    /// The number times 10 to the power of `places`.
    package func multipliedByPowerOfTen(_ places: Int) -> DecimalDigits {
        let padded = fraction + String(repeating: "0", count: max(0, places - fraction.count))
        return DecimalDigits(
            isNegative: isNegative,
            whole: whole + padded.prefix(places),
            fraction: padded.dropFirst(places)
        )
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
