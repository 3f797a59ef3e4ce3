/// Sources that say different things of one key, as known up to an entry.
package struct Contradiction: Hashable, Sendable {
    package let key: ObservationKey
    /// What each source says, by source in the order in which they were first heard of.
    package let claims: [Observation]

    package init(key: ObservationKey, claims: [Observation]) {
        self.key = key
        self.claims = claims
    }
}
