/// How far one criterion is from an aim.
package struct CriterionGap: Sendable {
    package enum State: Hashable, Sendable {
        case reached
        case notApplicable
        /// `proposals` say what to do.
        case short
        case blocked(Obstacle)
    }

    package let place: Int
    package let code: String
    package let aim: Aim
    package let state: State
    /// Cheapest first, at most 8; any one of them is enough.
    package let proposals: [Proposal]
    /// The requirement in the document's words, or as the set writes it.
    package let requirement: String?
}
