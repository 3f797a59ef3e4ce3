/// What all sources together say of one subject in one series.
struct Claims {
    enum Outcome {
        /// Nobody says anything, or what was said is withdrawn.
        case nothing
        /// Somebody was asked and does not have it.
        case missing
        /// All who say something say this; or a person decided that it holds.
        case agreed(SeriesHead)
        /// Sources say different things, and nobody has decided yet.
        case contradiction
    }

    /// - Parameters:
    ///   - heads: of one subject in one series.
    ///   - resolved: the source that a decision made the holder, if there is one about these very heads.
    static func outcome(_ heads: ArraySlice<SeriesHead>, resolved: Int64?) -> Outcome {
        var first: SeriesHead?
        var isMissing = false
        var isContradiction = false
        for head in heads {
            guard head.value.isClaim else {
                isMissing = isMissing || head.value.state == .missing
                continue
            }
            guard let other = first else {
                first = head
                continue
            }
            if !other.value.says(head.value) { isContradiction = true }
        }
        if isContradiction {
            guard let resolved, let holder = heads.first(where: { $0.source == resolved }) else {
                return .contradiction
            }
            return .agreed(holder)
        }
        if let first { return .agreed(first) }
        return isMissing ? .missing : .nothing
    }
}
