package import Records

/// Where a criterion of a dossier stands in a sample.
package struct SampleCoverage: Hashable, Sendable {
    package let key: SampleStratumKey
    /// In the order of lots, from 1.
    package let place: Int
    /// The entry of the draw: what changed later is not covered.
    package let drawn: EntryNumber

    package init(key: SampleStratumKey, place: Int, drawn: EntryNumber) {
        self.key = key
        self.place = place
        self.drawn = drawn
    }
}
