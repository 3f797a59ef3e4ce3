import Assessment

/// A public decision that somebody checks.
struct CheckedDecision: Sendable {
    let result: PublicResult
    let campaign: String
    /// The later decision that counts instead; `nil` where this one is the last.
    let replacedBy: Decision?
    /// Whether the day lies within the time for which it was decided.
    let holds: Bool
}
