package import Quantities

/// What one source said of one quantity, once. Never changed: a correction is another that names it.
package struct Observation: Hashable, Sendable {
    package let number: ObservationNumber
    package let key: ObservationKey
    package let source: ObservationSource
    package let value: ObservedValue
    /// How many of this key and source there were with it: 1 for the first.
    package let version: Int
    /// The one that it corrects.
    package let replaces: ObservationNumber?
    /// As it was written, where the unit was not the element's own.
    package let given: GivenValue?
    package let note: String?
    /// Digests of the files that show it.
    package let evidence: [Digest]
    /// When it was recorded.
    package let at: Instant
    package let by: Actor.Who

    package init(
        number: ObservationNumber,
        key: ObservationKey,
        source: ObservationSource,
        value: ObservedValue,
        version: Int,
        replaces: ObservationNumber?,
        given: GivenValue?,
        note: String?,
        evidence: [Digest],
        at: Instant,
        by: Actor.Who
    ) {
        self.number = number
        self.key = key
        self.source = source
        self.value = value
        self.version = version
        self.replaces = replaces
        self.given = given
        self.note = note
        self.evidence = evidence
        self.at = at
        self.by = by
    }
}
