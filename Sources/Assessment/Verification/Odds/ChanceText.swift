package import Criteria
package import Evaluation
import Quantities

/// A chance in words: as percent with two telling digits, never rounded to nothing or to certainty.
package enum ChanceText {
    package static func text(_ chance: Exact) -> Text {
        if chance.isZero { return Text(vi: "0 %", en: "0%") }
        let percent = chance * Exact(100)
        if percent < smallest { return Text(vi: "dưới 0,000001 %", en: "below 0.000001%") }
        let digits =
            (0...8).first { digits in
                percent * Exact(10).power(digits) >= Exact(10)
                    && (percent >= Exact(100) || percent.rounded(Rounding(digits: digits)) < Exact(100))
            } ?? 8
        return both(percent, digits: digits) { $0.percent($1) }
    }

    /// A share in percent with at most two decimals; more where it would look like another number.
    package static func share(_ share: Exact, against others: [Exact] = []) -> Text {
        let percent = share * Exact(100)
        return both(percent, digits: digits(share, against: others, scale: 2)) { $0.percent($1) }
    }

    /// A number with at most four decimals.
    package static func number(_ number: Exact, against others: [Exact] = []) -> Text {
        both(number, digits: digits(number, against: others, scale: 0) + 2) { $0.number($1) }
    }

    private static let smallest = Exact.one / Exact(1_000_000)

    /// As few decimals, at least two, as keep the number on its side of the others.
    private static func digits(_ number: Exact, against others: [Exact], scale: Int) -> Int {
        (2...8).first { digits in
            let rounded = number.rounded(Rounding(digits: digits + scale))
            return others.allSatisfy {
                (rounded < $0) == (number < $0) && (rounded > $0) == (number > $0)
            } && (number.isZero || !rounded.isZero)
        } ?? 8
    }

    private static func both(
        _ number: Exact,
        digits: Int,
        _ write: (NumberWording, DecimalDigits) -> String
    ) -> Text {
        guard let plain = DecimalDigits(number.decimalText(digits: digits)) else {
            return Text(vi: number.fractionText)
        }
        return Text(vi: write(.vietnamese, plain), en: write(.english, plain))
    }
}
