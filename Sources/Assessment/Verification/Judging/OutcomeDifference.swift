package import Evaluation

/// What verification made of an outcome: the same set asked about the claimed and about the verified values.
package struct OutcomeDifference: Sendable {
    package let claimed: Outcome
    package let verified: Outcome

    package init(claimed: Outcome, verified: Outcome) {
        self.claimed = claimed
        self.verified = verified
    }

    /// Points verified minus points claimed; `nil` where either has none.
    package var points: Exact? {
        guard let before = claimed.points?.given, let after = verified.points?.given else { return nil }
        return after - before
    }

    /// The levels at which the mark is another one, from 1.
    package var levels: [Int] {
        guard let before = claimed.marks, let after = verified.marks else { return [] }
        return zip(before, after).enumerated().filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 }
    }

    /// Whether verdict, marks or points are others; a value may differ without that.
    package var changesJudgement: Bool {
        switch (claimed.judgement, verified.judgement) {
        case (.shown, .shown): false
        case (.verdict(let one), .verdict(let other)): one != other
        case (.ladder(let one), .ladder(let other)): one != other
        case (.points(let one), .points(let other)): one != other
        case (.shown, _), (.verdict, _), (.ladder, _), (.points, _): true
        }
    }
}
