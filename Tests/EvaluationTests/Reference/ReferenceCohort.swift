import Criteria
import Quantities

/// Points from the place among all known values, by the words of docs/criteria-format.md.
struct ReferenceCohort {
    let rule: CohortRule
    /// The unit's own value is among them.
    let values: [Rational]
    let maximum: Rational

    func points(of value: Rational, _ rounding: Rounding) -> Rational {
        let below = values.count { $0 < value }
        let above = values.count { value < $0 }
        switch rule.method {
        case .minMax: return minMax(value) * maximum
        case .percentile:
            guard values.count > 1 else { return flat(value) * maximum }
            return Rational(rule.higherIsBetter ? below : above) / Rational(values.count - 1) * maximum
        case .rank:
            let rank = 1 + (rule.higherIsBetter ? above : below)
            return Rational(values.count - rank + 1) / Rational(values.count) * maximum
        case .zScore: return zScore(value, rounding)
        }
    }

    private func minMax(_ value: Rational) -> Rational {
        guard let low = rule.lowerBound.map({ Rational($0) }) ?? values.min(),
            let high = rule.upperBound.map({ Rational($0) }) ?? values.max(), high > low
        else { return flat(value) }
        let share = (value - low) / (high - low)
        return min(max(rule.higherIsBetter ? share : .one - share, .zero), .one)
    }

    private func flat(_ value: Rational) -> Rational {
        switch rule.flat {
        case .fullIfPositive: value.isPositive ? .one : .zero
        case .full: .one
        case .half: .half
        case .zero: .zero
        }
    }

    /// mean + deviation × (value − average) / √variance, held within 0…maximum and then rounded: the root is never taken,
    /// only compared by squares, so the rounding is exact.
    private func zScore(_ value: Rational, _ rounding: Rounding) -> Rational {
        let count = Rational(values.count)
        let average = values.reduce(.zero, +) / count
        let variance = values.map { ($0 - average) * ($0 - average) }.reduce(.zero, +) / count
        guard variance.isPositive else { return flat(value) * maximum }
        let distance = rule.higherIsBetter ? value - average : average - value
        let shift = Rational(rule.deviation) * distance
        let square = shift * shift / variance
        /// The sign of (mean ± √square) − candidate.
        func side(of candidate: Rational) -> Int {
            let rest = candidate - Rational(rule.mean)
            if rest.isNegative != shift.isNegative, !rest.isZero || !shift.isZero {
                return rest.isNegative ? 1 : shift.isNegative ? -1 : rest.isZero ? 1 : -1
            }
            let squares = rest * rest
            if squares == square { return 0 }
            return (square < squares) == rest.isNegative ? 1 : -1
        }
        if side(of: .zero) <= 0 { return .zero }
        if side(of: maximum) >= 0 { return maximum }
        let power = Rational.power(ofTen: rounding.digits)
        var low = Rational.zero
        var high = (maximum * power).ceiling
        while high - low > .one {
            let middle = ((low + high) * .half).floor
            if side(of: middle / power) >= 0 { low = middle } else { high = middle }
        }
        let isExact = side(of: low / power) == 0
        let half = side(of: (low + .half) / power)
        let isUp =
            switch rounding.mode {
            case .down: false
            case .up: !isExact
            case .halfUp: half >= 0
            case .halfEven: half > 0 || (half == 0 && low.top.isOdd)
            }
        return min((isUp ? low + .one : low) / power, maximum)
    }
}
