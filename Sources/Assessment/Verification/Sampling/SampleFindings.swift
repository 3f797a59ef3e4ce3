/// What is known of one drawn item since the submission that it was drawn from.
///
/// What was wrong once stays wrong for the sample: the sample speaks of what was handed in, not of what became of it.
package struct SampleFindings: Hashable, Sendable {
    /// By submission and criterion, whether the judgement that counts found an error.
    private var judged: [Int: [String: Bool]] = [:]
    /// Given back because of a criterion of this item.
    package var wasReturned = false

    package init() {}

    /// Takes a judgement; those of one criterion and submission come in their order, and the last counts.
    package mutating func judge(_ criterion: String, submission: Int, isError: Bool) {
        judged[submission, default: [:]][criterion] = isError
    }

    /// - Parameter asked: how many criteria the item has.
    package func state(of dossier: DossierState, asked: Int) -> SampleItemState {
        if wasReturned || judged.values.contains(where: { $0.values.contains(true) }) { return .wrong }
        if judged.values.contains(where: { $0.count >= asked }) { return .right }
        switch dossier {
        case .submitted, .verifying, .verified, .appraising, .appraised: return .pending
        // Nobody can look any more, or not yet again: the units must not gain by that.
        case .invited, .registered, .assessing, .returned, .decided, .published, .revoked, .withdrawn,
            .lapsed:
            return .wrong
        }
    }
}
