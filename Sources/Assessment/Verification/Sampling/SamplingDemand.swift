package import Quantities

/// What looking at a part instead of everything has to guarantee.
package struct SamplingDemand: Hashable, Sendable {
    /// The share of wrong items that is still accepted, 0 up to, but not including, 1.
    package let acceptedRate: Fraction
    /// How surely a higher share must be found out, from one half up to, but not including, 1.
    package let confidence: Fraction
    /// How often the sample may be enlarged after errors before everything is looked at, 0 to 5.
    package let enlargements: Int

    package init(acceptedRate: Fraction, confidence: Fraction, enlargements: Int = 1) throws(SamplingRefusal)
    {
        guard acceptedRate >= .zero, acceptedRate < .one, acceptedRate.denominator <= 1_000_000 else {
            throw .badRate
        }
        guard let half = Fraction(1, over: 2), confidence >= half, confidence < .one,
            confidence.denominator <= 1_000_000
        else { throw .badConfidence }
        guard (0...5).contains(enlargements) else { throw .badEnlargements }
        self.acceptedRate = acceptedRate
        self.confidence = confidence
        self.enlargements = enlargements
    }

    /// The fewest wrong items among so many that are too many.
    package func tooMany(among population: Int) -> Int {
        Int(Int128(acceptedRate.numerator) * Int128(population) / Int128(acceptedRate.denominator)) + 1
    }
}
