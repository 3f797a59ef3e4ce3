/// An exact quotient of two whole numbers in lowest terms: thresholds, weights and shares as a document writes them.
///
/// Range: numerator and denominator fit 64 bits, the denominator is positive. Arithmetic that would leave the
/// range answers `nil`; evaluation itself works with unbounded numbers and only starts from fractions.
package struct Fraction: Hashable, Sendable {
    package let numerator: Int64
    package let denominator: Int64

    package static let zero = Fraction(0)
    package static let one = Fraction(1)

    package init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }

    /// `nil` when `denominator` is zero or the reduced terms do not fit 64 bits.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        let top = sign * (numerator / Int128(divisor))
        let bottom = sign * (denominator / Int128(divisor))
        guard let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) else { return nil }
        self.numerator = top
        self.denominator = bottom
    }

    package init?(_ decimal: Decimal) {
        self.init(Int128(decimal.mantissa), over: Int128(Decimal.powerOfTen(decimal.scale)))
    }

    package func adding(_ other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator),
            over: Int128(denominator) * Int128(other.denominator)
        )
    }

    package func subtracting(_ other: Fraction) -> Fraction? {
        adding(Fraction(negating: other))
    }

    package func multiplied(by other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.numerator),
            over: Int128(denominator) * Int128(other.denominator)
        )
    }

    package func divided(by other: Fraction) -> Fraction? {
        Fraction(
            Int128(numerator) * Int128(other.denominator),
            over: Int128(denominator) * Int128(other.numerator)
        )
    }

    /// The nearest double.
    package var double: Double { Double(numerator) / Double(denominator) }

    private init(negating other: Fraction) {
        // The least 64-bit number never occurs: reduced terms come from decimals of at most 18 digits.
        numerator = other.numerator == .min ? .max : -other.numerator
        denominator = other.denominator
    }

    private static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return max(larger, 1)
    }
}

extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator)
            * Int128(left.denominator)
    }
}
