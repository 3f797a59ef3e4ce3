import Quantities
package import Records

/// A sample as it was drawn: what it has to guarantee, from how many, and by which seed.
package struct Sampling: Hashable, Sendable {
    package let id: Identifier<Sampling>
    package let campaign: Identifier<Campaign>
    package let subject: SampleSubject
    package let demand: SamplingDemand
    /// The scheme of each stratum that holds anything.
    package let schemes: [SampleStratum: SamplingScheme]
    /// 32 random bytes that nobody chose.
    package let seed: [UInt8]
    /// Of the items drawn from: ``SampleDraw/digest``.
    package let items: Digest
    package let entry: EntryNumber

    /// The scheme of a stratum: wholly looked at, or drawn from under the demand.
    package static func scheme(
        _ demand: SamplingDemand,
        _ stratum: SampleStratum,
        population: Int
    ) -> SamplingScheme {
        switch stratum {
        case .high: .all(of: population)
        case .raised, .low: SamplingScheme(demand, population: population)
        }
    }
}

extension Sampling {
    /// The digest that the journal keeps.
    var digest: Digest {
        var fields = CanonicalFields("chuan sampling 1")
        fields.add("id", id.text)
        fields.add("campaign", campaign.text)
        fields.add("subject", subject.rawValue)
        fields.add("accepted rate", demand.acceptedRate.text)
        fields.add("confidence", demand.confidence.text)
        fields.add("enlargements", Int64(demand.enlargements))
        for stratum in SampleStratum.allCases {
            guard let scheme = schemes[stratum] else { continue }
            fields.add("stratum", stratum.rawValue)
            fields.add("population", Int64(scheme.population))
            fields.add("too many", Int64(scheme.tooMany))
            for size in scheme.sizes { fields.add("size", Int64(size)) }
        }
        fields.add("seed", bytes: seed)
        fields.add("items", items)
        return fields.digest
    }
}

extension Fraction {
    /// As it is kept: `1/20`.
    var text: String { "\(numerator)/\(denominator)" }

    init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let top = Int64(parts[0]), let bottom = Int64(parts[1]) else { return nil }
        self.init(Int128(top), over: Int128(bottom))
    }
}
