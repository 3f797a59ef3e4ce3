package import Evaluation

/// What verification made of a dossier's result.
package struct WholeDifference: Sendable {
    package let claimed: UnitOutcome.Whole
    package let verified: UnitOutcome.Whole

    package init(claimed: UnitOutcome.Whole, verified: UnitOutcome.Whole) {
        self.claimed = claimed
        self.verified = verified
    }

    /// Total verified minus total claimed; `nil` where either has none.
    package var points: Exact? {
        guard case .score(let before) = claimed, case .score(let after) = verified,
            let least = before.total.given, let most = after.total.given
        else { return nil }
        return most - least
    }

    /// Levels gained, negative when lost; `nil` in a set without levels.
    package var levels: Int? {
        guard case .level(let before, _) = claimed, case .level(let after, _) = verified else { return nil }
        return after - before
    }

    /// Whether the verdict, the level, the band or the total is another one.
    package var changesResult: Bool {
        switch (claimed, verified) {
        case (.verdict(let one), .verdict(let other)): one != other
        case (.level(let one, _), .level(let other, _)): one != other
        case (.score(let one), .score(let other)):
            one.total != other.total || one.band != other.band || one.knockOut != other.knockOut
        case (.verdict, _), (.level, _), (.score, _): true
        }
    }
}
