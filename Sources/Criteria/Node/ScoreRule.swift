package import Quantities

/// How a value becomes points: the closed list of mechanisms. Points never leave 0…maximum.
package enum ScoreRule: Hashable, Sendable {
    /// The value is yes: maximum, no: 0.
    case check
    /// value × maximum.
    case ratio
    /// value ≥ `fullAt`: maximum, else value / `slope` × maximum.
    case cappedRatio(fullAt: Fraction, slope: Fraction)
    /// value ≥ `fullAt`: maximum, else 0.
    case allOrNothing(fullAt: Fraction)
    /// The first tier that holds; none: 0.
    case tiers([Tier])
    /// Shares of the maximum by option, in the order of the options.
    case choice([Fraction])
    /// Shares that hold, added.
    case checklist([Part])
    /// From the place in the population.
    case cohort(CohortRule)
    /// A formula in points.
    case formula(Formula)
    /// The input itself, given by appraisers.
    case rubric

    package struct Tier: Hashable, Sendable {
        /// `nil` always holds.
        package var when: Formula?
        /// A share of the maximum.
        package var share: Formula
        package var quote: String?

        package init(when: Formula?, share: Formula, quote: String?) {
            self.when = when
            self.share = share
            self.quote = quote
        }
    }

    package struct Part: Hashable, Sendable {
        package var title: Text?
        package var when: Formula
        package var share: Fraction

        package init(title: Text?, when: Formula, share: Fraction) {
            self.title = title
            self.when = when
            self.share = share
        }
    }

    package var mechanism: String {
        switch self {
        case .check: "check"
        case .ratio: "ratio"
        case .cappedRatio: "capped_ratio"
        case .allOrNothing: "all_or_nothing"
        case .tiers: "tiers"
        case .choice: "choice"
        case .checklist: "checklist"
        case .cohort: "cohort"
        case .formula: "formula"
        case .rubric: "rubric"
        }
    }
}

/// Points from a unit's place among all units with a known value.
package struct CohortRule: Hashable, Sendable {
    package enum Method: String, CaseIterable, Sendable {
        case minMax = "min_max"
        case zScore = "z_score"
        case percentile
        case rank
    }

    /// What holds when all values are alike.
    package enum Flat: String, CaseIterable, Sendable {
        case fullIfPositive = "full_if_positive"
        case full
        case half
        case zero
    }

    package var method: Method
    package var higherIsBetter: Bool
    package var lowerBound: Fraction?
    package var upperBound: Fraction?
    package var flat: Flat
    /// For `zScore`, in points.
    package var mean: Fraction
    package var deviation: Fraction

    package init(
        method: Method,
        higherIsBetter: Bool,
        lowerBound: Fraction?,
        upperBound: Fraction?,
        flat: Flat,
        mean: Fraction,
        deviation: Fraction
    ) {
        self.method = method
        self.higherIsBetter = higherIsBetter
        self.lowerBound = lowerBound
        self.upperBound = upperBound
        self.flat = flat
        self.mean = mean
        self.deviation = deviation
    }
}
