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

    /// `offset` + `factor` × √`square`, rounded half up to so many decimals.
    ///
    /// A root is no rational number, so it is only ever asked for rounded: the guess from doubles is corrected by exact
    /// comparison of squares.
    static func roundedRoot(offset: Exact, factor: Exact, square: Exact, digits: Int) -> Exact {
        let power = Exact(reducing: BigInt(10).power(digits), 1)
        let base = offset * power + .half
        let scaledSquare = factor * factor * square * power * power
        let isSubtracted = factor.isNegative
        func isAtMost(_ candidate: Exact) -> Bool {
            // candidate <= base ± √scaledSquare
            let difference = candidate - base
            if isSubtracted { return !difference.isPositive && difference * difference >= scaledSquare }
            return !difference.isPositive || difference * difference <= scaledSquare
        }
        let root = scaledSquare.double.squareRoot()
        let guess = (base.double + (isSubtracted ? -root : root)).rounded(.down)
        var candidate = Exact(reducing: BigInt(guess.isFinite ? guess : 0), 1)
        while isAtMost(candidate + .one) { candidate += .one }
        while !isAtMost(candidate) { candidate = candidate - .one }
        return candidate / power
    }

    private var floorInteger: BigInt {
        let (top, bottom) = terms
        let (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
        return remainder.sign == .minus && remainder != 0 ? quotient - 1 : quotient
    }
}
