import Criteria

/// Proves that whatever meets one condition meets another.
///
/// Sound, not complete: a `true` is a proof for all figures, also for missing ones, since a condition that is absent is
/// not met; a `false` says nothing.
enum Implication {
    /// - Parameters: both in reduced form.
    static func proves(_ premise: Expression, _ conclusion: Expression) -> Bool {
        if premise == conclusion || premise == .truth(false) || conclusion == .truth(true) { return true }
        if let one = QuantityCondition(premise), let other = QuantityCondition(conclusion),
            one.quantity == other.quantity
        {
            return one.numbers.isSubset(of: other.numbers)
        }
        if case .or(let left, let right) = premise {
            return proves(left, conclusion) && proves(right, conclusion)
        }
        if case .and(let left, let right) = conclusion {
            return proves(premise, left) && proves(premise, right)
        }
        if case .or(let left, let right) = conclusion, proves(premise, left) || proves(premise, right) {
            return true
        }
        if case .and(let left, let right) = premise {
            return proves(left, conclusion) || proves(right, conclusion)
        }
        if case .choose(let condition, let then, let otherwise) = premise {
            return proves(.and(condition, then), conclusion)
                && proves(.and(Reduction.negated(condition), otherwise), conclusion)
        }
        return provesSpecial(premise, conclusion)
    }

    private static func provesSpecial(_ premise: Expression, _ conclusion: Expression) -> Bool {
        switch (premise, conclusion) {
        case (.isOne(let some, let one), .isOne(let more, let other)):
            one == other && Set(some).isSubset(of: more)
        case (.compare(.equal, let one, .text(let text)), .isOne(let texts, let other)):
            one == other && texts.contains(text)
        case (.call(.atLeast, let strict), .call(.atLeast, let lax)): provesAtLeast(strict, lax)
        default: false
        }
    }

    /// More of the same conditions, each of which may have become stricter.
    private static func provesAtLeast(_ strict: [Expression], _ lax: [Expression]) -> Bool {
        guard strict.count == lax.count, case .number(let many)? = strict.first,
            case .number(let few)? = lax.first,
            many >= few
        else { return false }
        return zip(strict, lax).dropFirst().allSatisfy { proves($0, $1) }
    }
}
