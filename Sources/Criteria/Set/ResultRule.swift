package import Quantities

/// How the whole is formed from the top nodes.
package struct ResultRule: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case verdict, levels, score }

    package enum RankOrder: String, CaseIterable, Sendable { case descending, ascending, none }

    package var kind: Kind
    package var rule: VerdictRule
    /// Whether an undetermined whole counts as not met.
    package var undeterminedIsNotMet: Bool
    package var combination: Combination
    package var excludedChildren: ExcludedChildren
    package var maximum: Fraction?
    package var rounding: Rounding?
    package var rank: RankOrder
    package var knockOuts: [KnockOut]
    package var bands: [Band]

    package init(
        kind: Kind,
        rule: VerdictRule,
        undeterminedIsNotMet: Bool,
        combination: Combination,
        excludedChildren: ExcludedChildren,
        maximum: Fraction?,
        rounding: Rounding?,
        rank: RankOrder,
        knockOuts: [KnockOut],
        bands: [Band]
    ) {
        self.kind = kind
        self.rule = rule
        self.undeterminedIsNotMet = undeterminedIsNotMet
        self.combination = combination
        self.excludedChildren = excludedChildren
        self.maximum = maximum
        self.rounding = rounding
        self.rank = rank
        self.knockOuts = knockOuts
        self.bands = bands
    }
}

/// A condition that decides whatever the total is.
package struct KnockOut: Hashable, Sendable {
    package var when: Formula
    /// The band it leads to; `nil`: the total becomes 0.
    package var band: String?
    package var title: Text?
    package var at: String?

    package init(when: Formula, band: String?, title: Text?, at: String?) {
        self.when = when
        self.band = band
        self.title = title
        self.at = at
    }
}

/// A star, rating or class over the totals.
package struct Band: Hashable, Sendable {
    package var id: String
    package var title: Text
    /// `nil` always holds.
    package var when: Formula?
    package var at: String?

    package init(id: String, title: Text, when: Formula?, at: String?) {
        self.id = id
        self.title = title
        self.when = when
        self.at = at
    }
}

/// When a group of verdicts is met.
package enum VerdictRule: Hashable, Sendable {
    case all
    case any
    case atLeast(Int)
    case formula(Formula)
}

/// How a group's points come from its children's.
package enum Combination: Hashable, Sendable {
    case sum
    case weightedMean
    case mean
    case min
    case max
    /// The sum of the so many highest.
    case best(Int)
    case formula(Formula)
}

/// What an excluded child does to its group's maximum.
package enum ExcludedChildren: String, CaseIterable, Sendable {
    /// The maximum shrinks by the child's.
    case lower
    /// The points are stretched back to the full maximum.
    case rescale
}

/// A rounding that the document orders at a given step.
package struct Rounding: Hashable, Sendable {
    package enum Mode: String, CaseIterable, Sendable {
        case halfUp = "half_up"
        case halfEven = "half_even"
        case down
        case up
    }

    /// Decimals, 0...10.
    package var digits: Int
    package var mode: Mode

    package init(digits: Int, mode: Mode = .halfUp) {
        self.digits = digits
        self.mode = mode
    }
}
