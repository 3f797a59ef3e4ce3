package import Quantities
import BigInt

/// A rational number of unlimited size: every decision is made with these.
///
/// Small terms stay in machine words; arithmetic that outgrows them goes on with big integers. Always in lowest
/// terms with a positive denominator, so equal numbers have equal storage.
package struct Exact: Hashable, Sendable {
    enum Storage: Hashable, Sendable {
        case small(Int64, Int64)
        case big(BigInt, BigInt)
    }

    let storage: Storage

    package static let zero = Exact(0)
    package static let one = Exact(1)

    package init(_ whole: Int) { storage = .small(Int64(whole), 1) }

    package init(_ fraction: Fraction) { storage = .small(fraction.numerator, fraction.denominator) }

    package init(_ decimal: Decimal) {
        self.init(reducing: Int128(decimal.mantissa), Int128(Decimal.powerOfTen(decimal.scale)))
    }

    /// - Precondition: `denominator` is positive.
    init(reducing numerator: Int128, _ denominator: Int128) {
        if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
            let divisor = Self.greatestCommonDivisor(top.magnitude, bottom.magnitude)
            storage = .small(Self.quotient(top, divisor), Self.quotient(bottom, divisor))
            return
        }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let top = numerator / Int128(divisor)
        let bottom = denominator / Int128(divisor)
        if let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) {
            storage = .small(top, bottom)
        } else {
            storage = .big(BigInt(top), BigInt(bottom))
        }
    }

    init(reducing numerator: BigInt, _ denominator: BigInt) {
        if let top = Self.words(numerator), let bottom = Self.words(denominator), bottom > 0 {
            self.init(reducing: top, bottom)
            return
        }
        let divisor = BigInt(Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
        let sign: BigInt = denominator.sign == .minus ? -1 : 1
        let top = divisor == 1 ? sign * numerator : sign * numerator / divisor
        let bottom = divisor == 1 ? sign * denominator : sign * denominator / divisor
        if let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) {
            self.init(storage: .small(top, bottom))
        } else {
            self.init(storage: .big(top, bottom))
        }
    }

    /// `nil` beyond 126 bits. By magnitude, since the library's own way to wide integers loses negative ones.
    private static func words(_ number: BigInt) -> Int128? {
        guard number.magnitude.bitWidth <= 126 else { return nil }
        let magnitude = number.magnitude.words.reversed().reduce(Int128(0)) { $0 << 64 | Int128($1) }
        return number.sign == .minus ? -magnitude : magnitude
    }

    private init(storage: Storage) { self.storage = storage }

    /// Terms of unlike size are brought near each other first, since the library takes them bit by bit.
    private static func greatestCommonDivisor(_ first: BigUInt, _ second: BigUInt) -> BigUInt {
        var (larger, smaller) = first < second ? (second, first) : (first, second)
        while !smaller.isZero {
            if let small = UInt64(exactly: smaller) {
                return BigUInt(greatestCommonDivisor(UInt64(larger % smaller), small))
            }
            guard larger.bitWidth - smaller.bitWidth > 32 else {
                return larger.greatestCommonDivisor(with: smaller)
            }
            (larger, smaller) = (smaller, larger % smaller)
        }
        return larger
    }

    /// Numerator and denominator without a size limit.
    var terms: (BigInt, BigInt) {
        switch storage {
        case .small(let top, let bottom): (BigInt(top), BigInt(bottom))
        case .big(let top, let bottom): (top, bottom)
        }
    }

    package var isZero: Bool { storage == .small(0, 1) }

    package var isPositive: Bool {
        switch storage {
        case .small(let top, _): top > 0
        case .big(let top, _): top.signum() > 0
        }
    }

    package var isNegative: Bool { !isPositive && !isZero }

    package var isWhole: Bool {
        switch storage {
        case .small(_, let bottom): bottom == 1
        case .big(_, let bottom): bottom == 1
        }
    }

    /// The nearest double, within one unit in the last place.
    package var double: Double {
        switch storage {
        case .small(let top, let bottom): return Double(top) / Double(bottom)
        case .big(let top, let bottom):
            // Both terms are cut to 64 significant bits so that their doubles stay finite.
            let topShift = max(0, top.magnitude.bitWidth - 64)
            let bottomShift = max(0, bottom.magnitude.bitWidth - 64)
            let quotient =
                Double(UInt64(top.magnitude >> topShift)) / Double(UInt64(bottom.magnitude >> bottomShift))
                * (top.sign == .minus ? -1 : 1)
            return quotient * Double(sign: .plus, exponent: topShift - bottomShift, significand: 1)
        }
    }

    /// `nil` when it is no whole number or leaves the range.
    package var int: Int? {
        if case .small(let top, 1) = storage { Int(top) } else { nil }
    }

    static func greatestCommonDivisor<Number: BinaryInteger>(_ first: Number, _ second: Number) -> Number {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return Swift.max(larger, 1)
    }

    private static func quotient(_ number: Int64, _ divisor: UInt64) -> Int64 {
        // A divisor beyond Int64 is only possible for 2^63 / 2^63.
        guard let divisor = Int64(exactly: divisor) else { return number == .min ? -1 : 0 }
        return number / divisor
    }
}

extension Exact {
    /// The decimal of at most 15 digits that reads back as this double.
    package init(recovering cell: Double) {
        if let decimal = Decimal(recovering: cell) {
            self.init(decimal)
        } else {
            // A double that no reader makes: take it for what it is, a multiple of a power of two.
            let exponent = Int(cell.exponent) - 52
            let significand = BigInt(cell / Double(sign: .plus, exponent: exponent, significand: 1))
            self.init(
                reducing: exponent > 0 ? significand << exponent : significand,
                exponent < 0 ? BigInt(1) << -exponent : 1
            )
        }
    }

    /// Reads digits with an optional sign and decimal point, at most 18 digits.
    package init?(_ text: String) {
        var mantissa: Int64 = 0
        var scale = 0
        var digits = 0
        var behindPoint = false
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        for byte in rest {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                scale += behindPoint ? 1 : 0
                guard digits <= 18 else { return nil }
                mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: ".") where !behindPoint && digits > 0: behindPoint = true
            default: return nil
            }
        }
        guard digits > 0 else { return nil }
        self.init(Decimal(mantissa: isNegative ? -mantissa : mantissa, scale: scale))
    }
}
