/// How far looking at a stratum has come, and what is left by the rule of its scheme.
package struct StratumStatus: Hashable, Sendable {
    package let scheme: SamplingScheme
    /// How many have to be looked at after the errors found so far.
    package let required: Int
    /// Of the required ones.
    package let lookedAt: Int
    package let errors: Int

    /// - Parameter states: of the items in the order of their lots, at least as many as the scheme asks for after the errors
    ///   among them.
    package init(_ scheme: SamplingScheme, _ states: [SampleItemState]) {
        var errors = 0
        var required = scheme.size(errors: 0)
        while true {
            let found = states.prefix(required).count { $0 == .wrong }
            let next = scheme.size(errors: found)
            errors = found
            if next <= required { break }
            required = next
        }
        self.scheme = scheme
        self.errors = errors
        self.required = required
        lookedAt = states.prefix(required).count { $0 != .pending }
    }

    package var pending: Int { required - lookedAt }

    /// Everything that had to be looked at was, so that the rest, if there is one, is accepted.
    package var isComplete: Bool { pending == 0 }

    /// How many are accepted without having been looked at, once complete.
    package var unseen: Int { scheme.population - required }
}
