/// One case of a requirement, a tier or a part: when it applies, what it asks, and what became of it.
package struct Branch: Hashable, Sendable {
    package enum Fate: Hashable, Sendable {
        /// It applied and decided.
        case applied
        /// It was asked for and does not apply.
        case passedOver
        /// An earlier one had decided already.
        case notReached
        /// Whether it applies cannot be known.
        case unknown
    }

    package var fate: Fate
    /// `nil`: applies always, or to all others.
    package var when: ConditionTest?
    /// What it asks; `nil` in tiers, which ask nothing more.
    package var condition: ConditionTest?
    /// The words of the document.
    package var quote: String?
    package var at: String?

    package init(fate: Fate, when: ConditionTest?, condition: ConditionTest?, quote: String?, at: String?) {
        self.fate = fate
        self.when = when
        self.condition = condition
        self.quote = quote
        self.at = at
    }
}
