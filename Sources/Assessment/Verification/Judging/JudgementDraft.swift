package import Records

/// What a verifier concludes about one criterion, before it is kept.
package struct JudgementDraft: Hashable, Sendable {
    package enum Finding: Hashable, Sendable {
        /// The values stand as claimed.
        case agreed
        /// Other values by letter, as data files write them; a blank takes the figure away.
        case corrected([String: String])
    }

    package let criterion: String
    package let finding: Finding
    /// Why; needed for a correction.
    package let reason: String
    /// Evidence that the verifiers rest on, by its identifier in the records.
    package let support: [String]
    /// Evidence of the unit that is not accepted, with the reason for each.
    package let rejected: [String: String]
    /// ``CriterionClaim/entry`` of what the verifier saw.
    package let seen: EntryNumber

    package init(
        _ criterion: String,
        _ finding: Finding,
        reason: String = "",
        support: [String] = [],
        rejected: [String: String] = [:],
        seen: EntryNumber
    ) {
        self.criterion = criterion
        self.finding = finding
        self.reason = reason
        self.support = support
        self.rejected = rejected
        self.seen = seen
    }

    var corrections: [String: String] {
        if case .corrected(let values) = finding { values } else { [:] }
    }
}

extension CanonicalFields {
    /// Adds everything that a judgement says.
    mutating func add(_ draft: JudgementDraft) {
        add("criterion", draft.criterion)
        add("finding", draft.finding == .agreed ? "agreed" : "corrected")
        for (letter, text) in draft.corrections.sorted(by: { $0.key < $1.key }) {
            add("letter", letter)
            add("value", text)
        }
        add("reason", draft.reason)
        for evidence in draft.support.sorted() { add("support", evidence) }
        for (evidence, reason) in draft.rejected.sorted(by: { $0.key < $1.key }) {
            add("rejected", evidence)
            add("because", reason)
        }
        add("seen", draft.seen.rawValue)
    }
}
