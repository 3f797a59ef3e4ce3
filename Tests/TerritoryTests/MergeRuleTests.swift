import Quantities
import Territory
import Testing

@Suite struct MergeRuleTests {
    private let figures: [String: Figure] = [
        "A": .known(Fraction(10)), "B": .known(Fraction(20)), "C": .known(Fraction(40)),
        "D": .known(Fraction(5)),
    ]
    private let c = UnitCode("00003")

    private func gap(_ reason: CarryGap.Reason) throws -> CarryGap {
        CarryGap(old: try #require(c), reason: reason)
    }

    @Test func theVillageIsWhole() throws {
        #expect(try Village().territory.faults().isEmpty)
        #expect(try Village(peopleOfCInX: .none).territory.faults().isEmpty)
    }

    @Test func aSumWithoutAShareStaysUndetermined() throws {
        let carried = try Village().carry(.add(.people), figures)
        #expect(carried[0] == .undetermined(atLeast: Fraction(30), gaps: [try gap(.shareNotStated)]))
        #expect(carried[1] == .undetermined(atLeast: .zero, gaps: [try gap(.shareNotStated)]))
        #expect(carried[2] == .known(Fraction(5), isEstimate: false))
    }

    @Test func aSumWithAShareIsAnEstimate() throws {
        let quarter = Portion.share(try #require(Fraction(1, over: 4)))
        let carried = try Village(peopleOfCInX: quarter).carry(.add(.people), figures)
        #expect(carried[0] == .known(Fraction(40), isEstimate: true))
        #expect(carried[1] == .known(Fraction(30), isEstimate: true))
    }

    @Test func aSumByPeopleIsExactWhenOnlyAreaMoved() throws {
        let village = try Village(peopleOfCInX: .none)
        #expect(try village.carry(.add(.people), figures)[0] == .known(Fraction(30), isEstimate: false))
        #expect(try village.carry(.add(.people), figures)[1] == .known(Fraction(40), isEstimate: false))
        #expect(
            try village.carry(.add(.area), figures)[0]
                == .undetermined(atLeast: Fraction(30), gaps: [try gap(.shareNotStated)])
        )
    }

    @Test func aZeroIsAddedWhateverTheShare() throws {
        let figures = figures.merging(["C": .known(.zero)]) { $1 }
        #expect(try Village().carry(.add(.people), figures)[0] == .known(Fraction(30), isEstimate: false))
    }

    @Test func aMissingFigureIsNotZero() throws {
        let figures = figures.merging(["C": .missing]) { $1 }
        let carried = try Village(peopleOfCInX: .none).carry(.add(.people), figures)
        #expect(carried[0] == .known(Fraction(30), isEstimate: false))
        #expect(carried[1] == .undetermined(atLeast: .zero, gaps: [try gap(.missing)]))
    }

    @Test func whatDoesNotApplyAnywhereDoesNotApply() throws {
        let figures: [String: Figure] = ["A": .notApplicable, "B": .notApplicable, "C": .notApplicable]
        #expect(try Village().carry(.add(.people), figures)[0] == .notApplicable)
    }

    @Test func aMeanIsWeighted() throws {
        let weights: [String: Figure] = [
            "A": .known(Fraction(1)), "B": .known(Fraction(3)), "C": .known(Fraction(6)), "D": .known(.zero),
        ]
        let village = try Village(peopleOfCInX: .none)
        let carried = try village.carry(.weightedMean(by: "w"), figures, weights: weights)
        #expect(carried[0] == .known(try #require(Fraction(70, over: 4)), isEstimate: false))
        #expect(carried[1] == .known(Fraction(40), isEstimate: false))
        #expect(carried[2] == .known(Fraction(5), isEstimate: false))
        let open = try Village().carry(.weightedMean(by: "w"), figures, weights: weights)
        #expect(open[0] == .undetermined(atLeast: .zero, gaps: [try gap(.shareNotStated)]))
    }

    @Test func aMeanNeedsAnAddedWeight() throws {
        #expect(throws: CarryRefusal.weight(element: "e", weight: "none")) {
            try Village().carry(.weightedMean(by: "none"), figures)
        }
    }

    @Test func theLargestIsKnownWhenItCannotLieInThePartThatLeft() throws {
        let small = figures.merging(["C": .known(Fraction(15))]) { $1 }
        #expect(try Village().carry(.maximum(.people), small)[0] == .known(Fraction(20), isEstimate: false))
        #expect(
            try Village().carry(.maximum(.people), figures)[0]
                == .undetermined(atLeast: Fraction(20), gaps: [try gap(.maximumMayBeElsewhere)])
        )
    }

    @Test func whatMustBeCollectedAnewIsKeptOnlyByAUnitThatStayed() throws {
        let carried = try Village().carry(.collectAnew, figures)
        #expect(carried == [.collectAnew, .collectAnew, .known(Fraction(5), isEstimate: false)])
    }

    @Test func aNegativeFigureIsNotAdded() throws {
        let code = try #require(UnitCode("00001"))
        #expect(throws: CarryRefusal.negative(element: "e", code)) {
            try Village().carry(.add(.people), ["A": .known(Fraction(-1))])
        }
    }

    @Test func statedSharesMustBeAWhole() throws {
        let village = try Village()
        let day = try #require(Village.day)
        let old = try #require(c)
        let x = try #require(UnitCode("00001"))
        func share(_ new: UnitCode, _ top: Int128, _ bottom: Int128) throws -> StatedShare {
            StatedShare(
                day: day,
                old: old,
                new: new,
                basis: .people,
                share: try #require(Fraction(top, over: bottom)),
                source: "thí dụ"
            )
        }
        let third = try share(x, 1, 3)
        let stated = try village.territory.stating([third])
        let unit = try stated.unit(old, on: try #require(Village.before))
        #expect(
            stated.successors(of: unit).map(\.people) == [
                .share(third.share), .share(try share(old, 2, 3).share),
            ]
        )
        #expect(throws: ShareRefusal.notTheWhole(third)) {
            try village.territory.stating([third, try share(old, 1, 3)])
        }
        let tooMuch = try share(x, 4, 3)
        #expect(throws: ShareRefusal.outOfRange(tooMuch)) { try village.territory.stating([tooMuch]) }
        #expect(throws: ShareRefusal.alreadyKnown(third)) { try stated.stating([third]) }
    }

    @Test func aFactEndsWithItsUnitNotWithItsCode() throws {
        let territory = try Village().territory
        let before = try #require(Village.before)
        let day = try #require(Village.day)
        let code = try #require(UnitCode("00001"))
        let group = try #require(AttributeName("group"))
        let fact = UnitFact(
            code: code,
            attribute: group,
            value: "1",
            validity: try #require(UnitPeriod(from: nil, until: nil)),
            source: "51/2025/QĐ-TTg"
        )
        let facts = try UnitFacts([fact], territory: territory)
        let old = try territory.unit(code, on: before)
        let new = try territory.unit(code, on: day)
        #expect(facts.fact(group, of: old, on: before)?.value == "1")
        #expect(facts.fact(group, of: new, on: day) == nil)
        #expect(throws: UnitFactRefusal.overlaps(fact, fact)) {
            try UnitFacts([fact, fact], territory: territory)
        }
    }
}
