import Criteria
import Evaluation
import Quantities

/// A quotient of whole numbers of any size, for the reference evaluator only. Not always in lowest terms.
struct Rational {
    let isNegative: Bool
    let top: Natural
    /// Never zero.
    let bottom: Natural

    static let zero = Rational(0)
    static let one = Rational(1)
    static let half = Rational(1) / Rational(2)

    init(isNegative: Bool, _ top: Natural, _ bottom: Natural) {
        (self.top, self.bottom) = Natural.reduced(top, bottom)
        self.isNegative = isNegative && !top.isZero
    }

    init(_ whole: Int) { self.init(isNegative: whole < 0, Natural(UInt64(whole.magnitude)), .one) }

    init(_ fraction: Fraction) {
        self.init(
            isNegative: fraction.numerator < 0,
            Natural(fraction.numerator.magnitude),
            Natural(fraction.denominator.magnitude)
        )
    }

    /// A decimal as data files write it, or what the evaluator under test says: `-3`, `0.25`, `49/3`.
    init(text: String) {
        let digits = text.drop { $0 == "-" }
        let terms = digits.split(separator: "/")
        let parts = terms[0].split(separator: ".")
        let behind = parts.count > 1 ? String(parts[1]) : ""
        let scale = terms.count > 1 ? Natural(digits: terms[1]) : .one
        self.init(
            isNegative: text.hasPrefix("-"),
            Natural(digits: parts[0] + behind),
            Natural(digits: "1" + String(repeating: "0", count: behind.count)) * scale
        )
    }

    var isZero: Bool { top.isZero }
    var isPositive: Bool { !isNegative && !top.isZero }

    static prefix func - (number: Rational) -> Rational {
        Rational(isNegative: !number.isNegative, number.top, number.bottom)
    }

    static func + (left: Rational, right: Rational) -> Rational {
        let (a, b) = (left.top * right.bottom, right.top * left.bottom)
        let bottom = left.bottom * right.bottom
        if left.isNegative == right.isNegative { return Rational(isNegative: left.isNegative, a + b, bottom) }
        return a < b
            ? Rational(isNegative: right.isNegative, b - a, bottom)
            : Rational(isNegative: left.isNegative, a - b, bottom)
    }

    static func - (left: Rational, right: Rational) -> Rational { left + -right }

    static func * (left: Rational, right: Rational) -> Rational {
        Rational(
            isNegative: left.isNegative != right.isNegative,
            left.top * right.top,
            left.bottom * right.bottom
        )
    }

    static func / (left: Rational, right: Rational) -> Rational {
        Rational(
            isNegative: left.isNegative != right.isNegative,
            left.top * right.bottom,
            left.bottom * right.top
        )
    }

    /// The greatest whole number that is not above.
    var floor: Rational {
        let (quotient, rest) = top.divided(by: bottom)
        let whole = Rational(isNegative: isNegative, quotient, .one)
        return isNegative && !rest.isZero ? whole - .one : whole
    }

    var ceiling: Rational { -((-self).floor) }

    static func power(ofTen digits: Int) -> Rational {
        Rational(text: "1" + String(repeating: "0", count: digits))
    }

    /// Without its sign; halves go away from zero, or to the even neighbour.
    func rounded(_ digits: Int, _ mode: Rounding.Mode) -> Rational {
        let power = Self.power(ofTen: digits)
        let scaled = Rational(isNegative: false, top, bottom) * power
        let lower = scaled.floor
        let rest = scaled - lower
        let isUp =
            switch mode {
            case .down: false
            case .up: rest.isPositive
            case .halfUp: rest >= .half
            case .halfEven: rest > .half || (rest == .half && lower.top.isOdd)
            }
        let rounded = (isUp ? lower + .one : lower) / power
        return isNegative ? -rounded : rounded
    }

    var double: Double { (isNegative ? -1 : 1) * top.double / bottom.double }
}

extension Rational: Comparable {
    static func == (left: Rational, right: Rational) -> Bool {
        left.isNegative == right.isNegative && left.top * right.bottom == right.top * left.bottom
    }

    static func < (left: Rational, right: Rational) -> Bool { (left - right).isNegative }
}
