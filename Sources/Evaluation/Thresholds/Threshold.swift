import Criteria

/// A number at which what a criterion gives leaps while one quantity grows or shrinks past it.
///
/// A ramp that merely ends somewhere is no threshold, nor is a number at the very end of what the quantity can be.
package struct Threshold: Sendable {
    /// The criterion, by its place in the plan.
    package let place: Int
    /// In a levels set, the level whose requirement it is.
    package let level: Int?
    /// What is held against the number.
    package let quantity: Code
    package let number: Exact
    /// Whether more is better.
    package let isUpward: Bool
    /// Whether the number itself lies on the better side.
    package let includesNumber: Bool
    /// How much of the criterion's maximum is gained at the number; `nil` where verdicts or levels are given.
    package let leap: Exact?
    package let kind: NumberKind
    /// The requirement in the document's words, or as the set writes it.
    package let quote: String?
    /// The numbers that the quantity certainly lies between, as far as they are known.
    package let lowest: Exact?
    package let highest: Exact?
    let grain: Grain

    /// What the smallest change of a figure does to the quantity.
    enum Grain: Sendable {
        /// It is a count.
        case whole
        /// It is a count divided by this.
        case ofBase(Code)
        /// It is measured, and may be anything.
        case fine
    }

    /// Whether a value of the quantity earns what lies behind the threshold.
    package func isBetter(_ value: Exact) -> Bool {
        if value == number { return includesNumber }
        return isUpward ? value > number : value < number
    }

    /// How many values the quantity can take on either side of the number, no further than `width` from it.
    ///
    /// - Parameter grain: the step from one possible value to the next; the values are its multiples.
    package func values(within width: Exact, grain: Exact) -> (better: Int, worse: Int) {
        let at = number / grain
        let low = ((number - width) / grain).ceiling
        let high = ((number + width) / grain).floor
        let above = (high - at.floor).int ?? 0
        let below = (at.ceiling - low).int ?? 0
        let onIt = at.isWhole ? 1 : 0
        let (better, worse) = isUpward ? (above, below) : (below, above)
        return includesNumber ? (better + onIt, worse) : (better, worse + onIt)
    }
}

extension UnitEvaluator {
    /// The unit's value of the quantity that a threshold is about; `nil` where there is none or the criterion does not apply.
    package func quantity(of threshold: Threshold) -> Exact? {
        guard inapplicability(at: threshold.place) == nil else { return nil }
        return answer(threshold.quantity, in: frame(at: threshold.place)).number
    }

    /// What one more or less of a counted figure does to the quantity; `nil` for what is measured.
    package func grain(of threshold: Threshold) -> Exact? {
        switch threshold.grain {
        case .fine: return nil
        case .whole: return .one
        case .ofBase(let base):
            guard let base = answer(base, in: frame(at: threshold.place)).number, base.isPositive else {
                return nil
            }
            return .one / base
        }
    }
}
