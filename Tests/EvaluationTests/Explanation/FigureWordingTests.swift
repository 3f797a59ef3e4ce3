import Criteria
import Evaluation
import Testing

struct FigureWordingTests {
    private func words(_ number: Exact, _ kind: NumberKind, against: [Exact] = []) -> String {
        ExplanationText.words(Figure(number, kind: kind, against: against), language: .vi)
    }

    private let forty = Exact(40) / Exact(100)

    @Test func sharesHaveTwoDecimals() {
        #expect(words(Exact(67) / Exact(90), .share) == "74,44 %")
        #expect(words(Exact(1846) / Exact(1000), .share) == "184,6 %")
    }

    @Test func moreDecimalsAreShownNearAThreshold() {
        let near = forty - Exact(1) / Exact(1_000_000)
        #expect(words(near, .share) == "40 %")
        #expect(words(near, .share, against: [forty]) == "39,9999 %")
    }

    @Test func aFractionStandsWhereDecimalsCannotTell() {
        let near = forty - Exact(1) / Exact(1_000_000_000_000_000)
        #expect(words(near, .share, against: [forty]) == "399999999999999/1000000000000000")
    }

    @Test func whatIsNotZeroIsNotWrittenAsZero() {
        #expect(words(Exact(1) / Exact(100_000), .share) == "0,001 %")
        #expect(words(.zero, .share) == "0 %")
    }

    @Test func moneyKeepsEveryDong() {
        #expect(words(Exact(120_000_000_000), .money(.dong)) == "120 tỷ đồng")
        #expect(words(Exact(120_000_000_001), .money(.dong)) == "120.000.000.001 đồng")
        #expect(words(Exact(200), .money(.million)) == "200 triệu đồng")
    }

    @Test func countsCarryTheirUnit() {
        #expect(words(Exact(1846), .count(unit: "người")) == "1.846 người")
    }
}
