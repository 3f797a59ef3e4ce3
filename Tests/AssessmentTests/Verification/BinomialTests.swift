import Assessment
import Criteria
import Evaluation
import Quantities
import Testing

struct BinomialTests {
    /// Every sequence of so many trials is laid out and weighed.
    @Test(arguments: 0...8)
    func theTailIsWhatAllSequencesGive(trials: Int) throws {
        for (top, bottom) in [(0, 1), (1, 2), (1, 5), (3, 7), (1, 1)] {
            let chance = try #require(Fraction(Int128(top), over: Int128(bottom)))
            for count in -1...(trials + 1) {
                var sum = Exact.zero
                for sequence in 0..<(1 << trials) where sequence.nonzeroBitCount >= count {
                    let good = sequence.nonzeroBitCount
                    var weight = Exact.one
                    for _ in 0..<good { weight = weight * Exact(chance) }
                    for _ in 0..<(trials - good) { weight = weight * (.one - Exact(chance)) }
                    sum += weight
                }
                #expect(Binomial.atLeast(count, of: trials, chance: chance) == sum)
            }
        }
    }

    @Test func largeTailsAreExactToo() throws {
        let half = try #require(Fraction(1, over: 2))
        let tail = Binomial.atLeast(600, of: 1_001, chance: half)
        let other = Binomial.atLeast(402, of: 1_001, chance: half)
        #expect(tail + other == .one, "what is at least 600 of the one is at most 401 of the other")
    }

    @Test func chancesAreWrittenWithTwoTellingDigits() {
        let one = Exact.one
        #expect(ChanceText.text(one / Exact(4)).vi == "25 %")
        #expect(ChanceText.text(one / Exact(3_000)).vi == "0,033 %")
        #expect(ChanceText.text(one - one / Exact(100_000))(.en) == "99.999%")
        #expect(ChanceText.text(one / Exact(1_000_000_000)).vi == "dưới 0,000001 %")
        #expect(ChanceText.text(.zero).vi == "0 %")
        #expect(ChanceText.share(Exact(5_001) / Exact(10_000), against: [Exact.half]).vi == "50,01 %")
        #expect(ChanceText.share(Exact(500_001) / Exact(1_000_000), against: [Exact.half]).vi == "50,0001 %")
    }
}
