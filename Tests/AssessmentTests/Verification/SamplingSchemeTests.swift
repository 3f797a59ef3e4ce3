import Assessment
import Evaluation
import Quantities
import Testing

/// Every arrangement of errors is laid out and looked at as the scheme says.
struct SamplingSchemeTests {
    private func demand(_ rate: (Int64, Int64), _ confidence: (Int64, Int64), _ enlargements: Int) throws
        -> SamplingDemand
    {
        try SamplingDemand(
            acceptedRate: #require(Fraction(Int128(rate.0), over: Int128(rate.1))),
            confidence: #require(Fraction(Int128(confidence.0), over: Int128(confidence.1))),
            enlargements: enlargements
        )
    }

    /// Whether the rest is accepted by somebody who follows the rule item by item.
    private func accepts(_ errors: UInt32, _ sizes: [Int], population: Int) -> Bool {
        var (seen, found) = (0, 0)
        while true {
            let size = found < sizes.count ? sizes[found] : population
            if size == population { return false }
            while seen < size {
                found += Int(errors >> UInt32(seen) & 1)
                seen += 1
            }
            let next = found < sizes.count ? sizes[found] : population
            if next <= seen { return next < population }
        }
    }

    /// How many arrangements of so many errors there are, and how many of them are accepted.
    private func counted(_ sizes: [Int], population: Int, wrong: Int) -> (accepted: Int, all: Int) {
        var (accepted, all) = (0, 0)
        for errors in UInt32(0)..<(1 << UInt32(population)) where errors.nonzeroBitCount == wrong {
            all += 1
            if accepts(errors, sizes, population: population) { accepted += 1 }
        }
        return (accepted, all)
    }

    @Test(arguments: [3, 6, 9, 11])
    func theChanceOfAcceptingIsWhatCountingAllArrangementsGives(population: Int) throws {
        for rate in [0, 1, 2, 4] {
            for (confidence, enlargements) in [(1, 0), (3, 1), (4, 2), (9, 3)] {
                let scheme = SamplingScheme(
                    try demand((Int64(rate), 10), (Int64(confidence), Int64(confidence) + 1), enlargements),
                    population: population
                )
                for wrong in 0...population {
                    let (accepted, all) = counted(scheme.sizes, population: population, wrong: wrong)
                    let found = scheme.chanceOfAccepting(wrong: wrong)
                    #expect(found == Exact(accepted) / Exact(all), "\(scheme) with \(wrong) wrong")
                    if wrong >= scheme.tooMany {
                        #expect(found <= .one / Exact(confidence + 1), "\(scheme) with \(wrong) wrong")
                    }
                }
            }
        }
    }

    /// One item fewer at the first stage would break the promise: nobody looks at more than needed.
    @Test(arguments: [6, 10, 12])
    func withoutEnlargementNoSmallerSampleKeepsTheDemand(population: Int) throws {
        for rate in [0, 1, 3] {
            let scheme = SamplingScheme(try demand((Int64(rate), 10), (4, 5), 0), population: population)
            let size = scheme.sizes[0]
            guard size > 0 else { continue }
            let (accepted, all) = counted([size - 1], population: population, wrong: scheme.tooMany)
            #expect(accepted * 5 > all, "\(scheme)")
        }
    }

    /// Against numbers of auditors' tables for very large populations (5 % and 95 %: 59 items without an error).
    @Test func knownSizesComeOut() throws {
        #expect(SamplingScheme(try demand((5, 100), (95, 100), 0), population: 1_000_000).sizes == [59])
        #expect(SamplingScheme(try demand((1, 100), (99, 100), 0), population: 1_000_000).sizes == [459])
        let small = SamplingScheme(try demand((0, 1), (95, 100), 0), population: 100)
        #expect(small.sizes == [95], "to miss one of a hundred no more than five may stay unseen")
    }

    @Test func everyErrorAsksForMoreUntilAllIsLookedAt() throws {
        let scheme = SamplingScheme(try demand((5, 100), (95, 100), 2), population: 3_321)
        #expect(scheme.sizes.count == 3)
        #expect(scheme.sizes[0] < scheme.sizes[1] && scheme.sizes[1] < scheme.sizes[2])
        #expect(scheme.size(errors: 3) == 3_321)
        let risk = scheme.chanceOfAccepting(wrong: scheme.tooMany)
        #expect(risk <= Exact(5) / Exact(100))
        #expect(risk > Exact(4) / Exact(100), "the promise is not bought too dearly")
    }

    @Test func nothingIsLookedAtWhereNotEvenAllOfThemWouldBeTooMany() throws {
        #expect(SamplingScheme(try demand((99, 100), (95, 100), 1), population: 0).sizes == [0])
    }

    @Test func demandsOutOfRangeAreRefused() throws {
        #expect(throws: SamplingRefusal.badRate) { try demand((1, 1), (95, 100), 0) }
        #expect(throws: SamplingRefusal.badConfidence) { try demand((5, 100), (1, 1), 0) }
        #expect(throws: SamplingRefusal.badConfidence) { try demand((5, 100), (2, 5), 0) }
        #expect(throws: SamplingRefusal.badEnlargements) { try demand((5, 100), (95, 100), 6) }
    }
}
