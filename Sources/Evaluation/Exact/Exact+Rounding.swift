import BigInt
package import Criteria

extension Exact {
    /// The greatest whole number that is not above.
    package var floor: Exact {
        if case .small(let top, let bottom) = storage {
            let quotient = top / bottom
            return Exact(whole: top % bottom < 0 ? quotient - 1 : quotient)
        }
        return Exact(reducing: floorInteger, 1)
    }

    /// The least whole number that is not below.
    package var ceiling: Exact { -(-self).floor }

    /// Rounded to so many decimals (0...10).
    package func rounded(_ rounding: Rounding) -> Exact {
        let power = Exact(reducing: BigInt(10).power(rounding.digits), 1)
        let scaled = self * power
        let lower = scaled.floor
        let remainder = scaled - lower
        let isUp: Bool
        switch rounding.mode {
        case .down: isUp = isNegative && !remainder.isZero
        case .up: isUp = !isNegative && !remainder.isZero
        case .halfUp: isUp = isNegative ? remainder > .half : remainder >= .half
        case .halfEven:
            isUp = remainder > .half || (remainder == .half && lower.floorInteger % 2 != 0)
        }
        return (isUp ? lower + .one : lower) / power
    }

    package static let half = Exact.one / Exact(2)

    /// As a decimal rounded half away from zero, without trailing zeros: `74.44`.
    package func decimalText(digits: Int) -> String {
        let rounded = rounded(Rounding(digits: digits))
        let (top, bottom) = rounded.terms
        let scaled = (top * BigInt(10).power(digits) / bottom)
        var text = String(scaled.magnitude)
        if digits > 0 {
            text = String(repeating: "0", count: Swift.max(0, digits + 1 - text.count)) + text
            var fraction = text.suffix(digits)
            let whole = text.dropLast(digits)
            while fraction.last == "0" { fraction.removeLast() }
            text = fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
        }
        return scaled.sign == .minus && scaled != 0 ? "-" + text : text
    }

    /// As a fraction in lowest terms, `49/3`, or a whole number, `15`.
    package var fractionText: String {
        let (top, bottom) = terms
        return bottom == 1 ? String(top) : "\(top)/\(bottom)"
    }

    /// Whether the decimal expansion ends.
    package var isFiniteDecimal: Bool {
        var rest = terms.1
        for prime in [2, 5] as [BigInt] {
            while rest % prime == 0 { rest /= prime }
        }
        return rest == 1
    }

    /// `offset` + `factor` × √`square`, rounded to so many decimals.
    ///
    /// A root is no rational number, so it is only ever asked for rounded; it is taken of whole numbers, whatever their size.
    static func roundedRoot(offset: Exact, factor: Exact, square: Exact, rounding: Rounding) -> Exact {
        let power = BigInt(10).power(rounding.digits)
        // All over one denominator: (top ± √radicand) / bottom.
        let scaled = offset * Exact(reducing: power, 1)
        let (top, bottom) = scaled.terms
        let radicand = factor * factor * square * Exact(reducing: power * power * bottom * bottom, 1)
        let root = radicand.wholeRoot
        let sum = factor.isNegative ? top - root.ceiling : top + root.floor
        let lower = Exact(reducing: sum, bottom).floorInteger
        /// The sign of the exact number minus a candidate over 2.
        func side(ofHalves halves: BigInt) -> Int {
            // top ± √radicand against halves × bottom / 2
            let rest = Exact(reducing: halves * bottom, 2) - Exact(reducing: top, 1)
            let restSquare = rest * rest
            if factor.isNegative {
                if rest.isPositive { return -1 }
                return restSquare == radicand ? 0 : restSquare < radicand ? -1 : 1
            }
            if rest.isNegative { return 1 }
            return restSquare == radicand ? 0 : radicand < restSquare ? -1 : 1
        }
        let half = side(ofHalves: lower * 2 + 1)
        let isNegative = lower.sign == .minus && lower != 0
        let isUp: Bool
        switch rounding.mode {
        case .down: isUp = isNegative && side(ofHalves: lower * 2) != 0
        case .up: isUp = !isNegative && side(ofHalves: lower * 2) != 0
        case .halfUp: isUp = isNegative ? half > 0 : half >= 0
        case .halfEven: isUp = half > 0 || (half == 0 && lower % 2 != 0)
        }
        return Exact(reducing: isUp ? lower + 1 : lower, power)
    }

    /// The whole numbers around the root of a number that is not negative.
    private var wholeRoot: (floor: BigInt, ceiling: BigInt) {
        let whole = floorInteger
        let floor = whole.squareRoot()
        return (floor, Exact(reducing: floor * floor, 1) == self ? floor : floor + 1)
    }

    private var floorInteger: BigInt {
        let (top, bottom) = terms
        let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
        return remainder.sign == .minus && remainder != 0 ? quotient - 1 : quotient
    }
}
