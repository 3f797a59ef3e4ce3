/// A NUMERIC in the server's binary form: digits to the base of ten thousand.
struct PostgresNumeric {
    private let digits: [Int]
    /// The power of ten thousand that the first digit counts.
    private let weight: Int
    private let isNegative: Bool

    /// `nil` for NaN and infinities.
    init?(_ raw: UnsafeRawBufferPointer) {
        func number(_ offset: Int) -> Int {
            Int(Int16(bitPattern: UInt16(raw[offset]) << 8 | UInt16(raw[offset + 1])))
        }
        guard raw.count >= 8, raw.count == 8 + 2 * number(0) else { return nil }
        weight = number(2)
        switch UInt16(truncatingIfNeeded: number(4)) {
        case 0: isNegative = false
        case 0x4000: isNegative = true
        default: return nil
        }
        digits = (0..<number(0)).map { number(8 + 2 * $0) }
    }

    /// The number if it is whole and fits.
    var integer: Int64? {
        guard digits.count <= weight + 1 || digits.isEmpty else { return nil }
        guard weight < 8 else { return nil }
        var sum: Int64 = 0
        for place in 0..<max(0, weight + 1) {
            let digit = Int64(place < digits.count ? digits[place] : 0)
            let (shifted, isTooLarge) = sum.multipliedReportingOverflow(by: 10_000)
            let (added, isTooLargeNow) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
            guard !isTooLarge, !isTooLargeNow else { return nil }
            sum = added
        }
        return sum
    }

    /// The nearest double.
    var real: Double? {
        var text = isNegative ? "-" : ""
        for digit in digits {
            let written = String(digit)
            text += String(repeating: "0", count: max(0, 4 - written.count)) + written
        }
        if digits.isEmpty { text += "0" }
        return Double(text + "e" + String((weight + 1 - digits.count) * 4))
    }
}
