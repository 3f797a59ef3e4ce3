package import Criteria

/// What a draw would ask for, before it is made.
package struct SamplingProposal: Hashable, Sendable {
    package let subject: SampleSubject
    package let demand: SamplingDemand
    /// The scheme of each stratum that holds anything.
    package let schemes: [SampleStratum: SamplingScheme]

    /// How many items are looked at if nothing is found wrong.
    package var toLookAt: Int { schemes.values.reduce(0) { $0 + $1.size(errors: 0) } }

    package var population: Int { schemes.values.reduce(0) { $0 + $1.population } }

    /// One sentence for each stratum, the highest first.
    package var text: [Text] {
        SampleStratum.allCases.compactMap { stratum in schemes[stratum]?.text(stratum, subject, demand) }
    }
}
