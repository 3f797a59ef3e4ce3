package import Criteria

/// What came out at one node for one unit.
package struct Outcome: Sendable {
    /// The criterion's value; absent for a group and where there is no figure.
    package var value: Answer
    package var judgement: Judgement

    package enum Judgement: Sendable {
        /// Nothing is asked: only shown.
        case shown
        case verdict(Verdict)
        /// One mark per level, from the lowest.
        case ladder([Mark])
        case points(Points)
    }

    package init(value: Answer, judgement: Judgement) {
        self.value = value
        self.judgement = judgement
    }

    package var verdict: Verdict? {
        if case .verdict(let verdict) = judgement { verdict } else { nil }
    }

    package var marks: [Mark]? {
        if case .ladder(let marks) = judgement { marks } else { nil }
    }

    package var points: Points? {
        if case .points(let points) = judgement { points } else { nil }
    }
}

/// Met, not met, or why neither can be said.
package enum Verdict: Hashable, Sendable {
    case met
    case notMet
    case absent(Absence)

    /// As data files write it.
    package var word: String {
        switch self {
        case .met: "met"
        case .notMet: "notMet"
        case .absent(let absence): absence.rawValue
        }
    }
}

/// How a criterion stands at one level.
package enum Mark: UInt8, Hashable, Sendable {
    case met = 0x31  // 1
    case notMet = 0x30  // 0
    case notApplicable = 0x2D  // -
    case missing = 0x3F  // ?
}

/// Points and the maximum they count against.
package struct Points: Hashable, Sendable {
    /// `nil` when nothing can be said.
    package var given: Exact?
    /// The maximum that applies to this unit.
    package var maximum: Exact
    /// Left out: neither points nor maximum count.
    package var isExcluded: Bool
    /// Why figures are lacking, although policy may have given points.
    package var absence: Absence?

    package init(given: Exact?, maximum: Exact, isExcluded: Bool = false, absence: Absence? = nil) {
        self.given = given
        self.maximum = maximum
        self.isExcluded = isExcluded
        self.absence = absence
    }

    static let excluded = Points(given: .zero, maximum: .zero, isExcluded: true)
}
