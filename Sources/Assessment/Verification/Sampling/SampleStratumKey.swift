package import Records

/// Names one stratum of one sample.
package struct SampleStratumKey: Hashable, Sendable {
    package let sampling: Identifier<Sampling>
    package let stratum: SampleStratum

    package init(_ sampling: Identifier<Sampling>, _ stratum: SampleStratum) {
        self.sampling = sampling
        self.stratum = stratum
    }
}
