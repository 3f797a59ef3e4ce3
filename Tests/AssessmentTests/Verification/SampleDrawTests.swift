import TestDatabases
import Assessment
import Quantities
import Records
import Testing

struct SampleDrawTests {
    private func dossier(_ number: Int) -> Identifier<Dossier> {
        let digits = String(number)
        return known(
            Identifier<Dossier>("01jd5fz9" + String(repeating: "0", count: 18 - digits.count) + digits)
        )
    }

    private func items(_ count: Int) -> [SampleItem] {
        (0..<count).map {
            SampleItem(
                dossier: dossier($0),
                criterion: "1.1",
                stratum: $0 % 10 == 0 ? .high : .low,
                submission: 1
            )
        }
    }

    private func seed(_ number: Int) -> [UInt8] {
        var random = SmallRandom(number)
        return (0..<SampleDraw.seedLength).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    @Test func theSameSeedDrawsTheSameWhateverOrderTheItemsComeIn() {
        var random = SmallRandom(1)
        let items = items(200)
        let draw = SampleDraw(items, seed: seed(1))
        let again = SampleDraw(items.shuffled(using: &random), seed: seed(1))
        #expect(draw.order == again.order && draw.digest == again.digest)
        let other = SampleDraw(items, seed: seed(2))
        #expect(draw.order != other.order && draw.digest == other.digest)
    }

    @Test func everyItemIsDrawnOnceInItsStratum() {
        let items = items(200)
        let draw = SampleDraw(items, seed: seed(3))
        #expect(Set(draw.order[.high] ?? []) == Set(items.filter { $0.stratum == .high }))
        #expect(Set(draw.order[.low] ?? []) == Set(items.filter { $0.stratum == .low }))
        #expect(draw.order[.raised] == nil)
    }

    /// Over many seeds each item comes first about as often: the counts stay within what chance allows.
    @Test func noItemIsFavoured() {
        let items = items(20).map {
            SampleItem(dossier: $0.dossier, criterion: nil, stratum: .low, submission: 1)
        }
        var first: [Identifier<Dossier>: Int] = [:]
        for number in 0..<2_000 {
            let draw = SampleDraw(items, seed: seed(number))
            if let item = draw.order[.low]?.first { first[item.dossier, default: 0] += 1 }
        }
        #expect(first.count == 20)
        // 100 are expected of each; fewer than 60 or more than 140 has a chance below one in ten thousand for any of them.
        #expect(first.values.allSatisfy { (60...140).contains($0) }, "\(first.values.sorted())")
    }

    @Test func aStratumAsksForMoreWithEveryErrorFound() throws {
        let demand = try SamplingDemand(
            acceptedRate: #require(Fraction(1, over: 10)),
            confidence: #require(Fraction(9, over: 10)),
            enlargements: 2
        )
        let scheme = SamplingScheme(demand, population: 100)
        let sizes = scheme.sizes
        func status(_ wrong: Set<Int>, lookedAt: Int) -> StratumStatus {
            StratumStatus(
                scheme,
                (0..<100).map { $0 < lookedAt ? wrong.contains($0) ? .wrong : .right : .pending }
            )
        }
        let begun = status([], lookedAt: 3)
        #expect(begun.required == sizes[0] && begun.pending == sizes[0] - 3 && !begun.isComplete)
        let clean = status([], lookedAt: sizes[0])
        #expect(clean.isComplete && clean.unseen == 100 - sizes[0])
        let one = status([2], lookedAt: sizes[0])
        #expect(one.required == sizes[1] && !one.isComplete && one.errors == 1)
        #expect(status([2], lookedAt: sizes[1]).isComplete)
        let two = status([2, sizes[0]], lookedAt: sizes[1])
        #expect(two.required == sizes[2], "the second error lies in what was added")
        let three = status([0, 1, 2], lookedAt: sizes[0])
        #expect(three.required == 100 && three.unseen == 0)
    }

    @Test func whatWasWrongOnceStaysWrongForTheSample() {
        var findings = SampleFindings()
        #expect(findings.state(of: .verifying, asked: 1) == .pending)
        #expect(findings.state(of: .returned, asked: 1) == .wrong, "nobody can look at it now")
        #expect(findings.state(of: .appraised, asked: 1) == .pending, "verification can be resumed")
        #expect(findings.state(of: .decided, asked: 1) == .wrong, "nobody can look at it any more")
        findings.judge("1.1", submission: 1, isError: true)
        findings.judge("1.1", submission: 1, isError: false)
        #expect(findings.state(of: .verifying, asked: 1) == .right, "the verifier took it back")
        findings.judge("1.1", submission: 2, isError: false)
        #expect(findings.state(of: .withdrawn, asked: 1) == .right)
        #expect(findings.state(of: .verifying, asked: 2) == .pending, "half a dossier is not looked at")
        var mended = SampleFindings()
        mended.judge("1.1", submission: 1, isError: true)
        mended.judge("1.1", submission: 2, isError: false)
        #expect(mended.state(of: .verified, asked: 1) == .wrong, "what was handed in was wrong")
        mended = SampleFindings()
        mended.wasReturned = true
        #expect(mended.state(of: .submitted, asked: 1) == .wrong)
    }
}
