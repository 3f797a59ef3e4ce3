import Quantities
import Territory

extension CellReader {
    /// Bytes of a text that a person wrote.
    static let textLimit = 500

    /// Any text that says something.
    mutating func text(_ row: PlainRow, _ column: Int) -> String? {
        let bytes = row.raw(column)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            report(row, column, .utf8)
            return nil
        }
        let space = UInt8(ascii: " ")
        guard !bytes.isEmpty, bytes.count <= Self.textLimit, bytes.first != space, bytes.last != space,
            bytes.allSatisfy({ $0 >= space && $0 != 0x7F })
        else {
            report(row, column, .text(atMost: Self.textLimit))
            return nil
        }
        return text
    }

    /// One of a closed list of words.
    mutating func word(_ row: PlainRow, _ column: Int, among words: [String]) -> String? {
        let text = row.text(column)
        if words.contains(text) { return text }
        report(row, column, .word(words))
        return nil
    }

    /// A whole number written in digits.
    mutating func whole(_ row: PlainRow, _ column: Int, in range: ClosedRange<Int>) -> Int? {
        let text = row.text(column)
        if text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let number = Int(text), range.contains(number)
        {
            return number
        }
        report(row, column, .whole(range))
        return nil
    }

    /// A share of a whole: `3/5` or `0.6`, from 0 to 1.
    mutating func share(_ row: PlainRow, _ column: Int) -> Fraction? {
        let text = row.text(column)
        let terms = text.split(separator: "/", omittingEmptySubsequences: false)
        var share: Fraction?
        if terms.count == 2, let top = Self.decimal(String(terms[0])), top.scale == 0,
            let bottom = Self.decimal(String(terms[1])), bottom.scale == 0
        {
            share = Fraction(Int128(top.mantissa), over: Int128(bottom.mantissa))
        } else {
            share = Self.decimal(text).flatMap { Fraction($0) }
        }
        guard let share, share >= .zero, share <= .one else {
            report(row, column, .shareForm)
            return nil
        }
        return share
    }

    /// A figure: blank is missing, `KAD` not applicable.
    mutating func figure(_ row: PlainRow, _ column: Int) -> Figure? {
        let text = row.text(column)
        if text.isEmpty { return .missing }
        if text == "KAD" { return .notApplicable }
        let isNegative = text.hasPrefix("-")
        guard let size = Self.decimal(String(text.dropFirst(isNegative ? 1 : 0))),
            let value = Fraction(
                Decimal(mantissa: isNegative ? -size.mantissa : size.mantissa, scale: size.scale)
            )
        else {
            report(row, column, .figure)
            return nil
        }
        return .known(value)
    }

    /// Digits with at most one decimal point, at most 18 of them.
    private static func decimal(_ text: String) -> Decimal? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, !whole.isEmpty else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, whole.count + fraction.count <= 18,
            (whole + fraction).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let mantissa = Int64(whole + fraction)
        else { return nil }
        return Decimal(mantissa: mantissa, scale: fraction.count)
    }
}
