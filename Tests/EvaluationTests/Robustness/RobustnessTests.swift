import Criteria
import CriteriaFiles
import Evaluation
import Testing

@Suite("Robustness of a result")
struct RobustnessTests {
    private func report(
        _ population: WhatIfPopulation,
        _ options: RobustnessOptions = RobustnessOptions(draws: 20)
    ) throws -> RobustnessReport {
        try #require(Robustness(population.evaluation, options: options).report())
    }

    private func three() throws -> WhatIfPopulation {
        let set = try WhatIfPopulation.scoreSet([
            ("A", "60", "{mechanism: ratio}"), ("B", "40", "{mechanism: ratio}"),
        ])
        return try WhatIfPopulation(
            set,
            [("X1", ["A.a": 1, "B.a": 0]), ("X2", ["A.a": 0.5, "B.a": 1]), ("X3", ["A.a": 0, "B.a": 0.5])]
        )
    }

    // MARK: - Weights

    @Test func effectiveWeightsAreSharesOfTheVariance() throws {
        // Totals 60, 70, 20; A 60, 30, 0; B 0, 40, 20: variance 1400/3, covariances 400 and 200/3.
        let report = try report(try three())
        #expect(report.weights.map(\.nominal) == [0.6, 0.4])
        #expect(abs(report.variance - 1400.0 / 3) < 1e-9)
        let effective = report.weights.compactMap(\.effective)
        #expect(abs(effective[0] - 6.0 / 7) < 1e-12)
        #expect(abs(effective[1] - 1.0 / 7) < 1e-12)
        // Correlation of B: (200/3) / √(800/3 × 1400/3).
        let correlation = try #require(report.weights[1].correlation)
        #expect(abs(correlation - 200.0 / (800.0 * 1400).squareRoot()) < 1e-12)
        #expect(report.heldUnits == 0)
    }

    @Test func equalTotalsHaveNoEffectiveWeights() throws {
        let set = try WhatIfPopulation.scoreSet([
            ("A", "50", "{mechanism: ratio}"), ("B", "50", "{mechanism: ratio}"),
        ])
        let report = try report(
            try WhatIfPopulation(set, [("X1", ["A.a": 1, "B.a": 0]), ("X2", ["A.a": 0, "B.a": 1])])
        )
        #expect(report.variance == 0)
        #expect(report.weights.allSatisfy { $0.effective == nil })
        #expect(report.ties?.tiedUnits == 2)
    }

    @Test func aLargeChangeOfAWeightSwapsTwoUnits() throws {
        // A × 1.4: 84 against 82.
        let report = try report(try three(), RobustnessOptions(percent: 40, draws: 0))
        #expect(report.intervals.map(\.rank) == [2, 1, 3])
        #expect(report.intervals[0].weights == RankInterval.Span(best: 1, worst: 2))
        #expect(report.intervals[0].cause == .weight(code: "A", isRaised: true))
        #expect(report.intervals[1].weights == RankInterval.Span(best: 1, worst: 2))
        #expect(report.intervals[2].span == RankInterval.Span(best: 3, worst: 3))
        #expect(report.intervals[2].cause == nil)
        let gentle = try self.report(try three(), RobustnessOptions(percent: 10, draws: 0))
        #expect(gentle.intervals.allSatisfy { $0.span?.best == $0.span?.worst })
    }

    // MARK: - Seeds

    @Test func theGeneratorIsSplitMix64() {
        var generator = SplitMix64(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }

    @Test func theSameSeedGivesTheSameIntervals() throws {
        let population = try random(units: 40, seed: 7)
        let options = RobustnessOptions(percent: 20, draws: 30, seed: 42)
        let first = try report(population, options)
        let second = try report(population, options)
        #expect(first.intervals == second.intervals)
        let other = try report(population, RobustnessOptions(percent: 20, draws: 30, seed: 43))
        #expect(other.intervals != first.intervals)
    }

    // MARK: - Extremes

    @Test func anOutlierThatPressesEveryoneElseIsFound() throws {
        let set = try WhatIfPopulation.scoreSet([
            ("A", "10", "{mechanism: cohort, method: min_max}"), ("B", "10", "{mechanism: rubric}"),
        ])
        let values: [(Double, Double)] = [(0, 1), (1, 0.5), (2, 0), (3, 0), (100, 0)]
        let population = try WhatIfPopulation(
            set,
            values.enumerated().map { ("X\($0)", ["A.a": $1.0, "B.a": $1.1]) }
        )
        let extremes = try #require(try report(population).extremes.first)
        #expect(extremes.highest.rows == [4])
        #expect(extremes.highest.value == Exact(100))
        #expect(extremes.highest.next == Exact(3))
        #expect(extremes.highest.isOutlier)
        #expect(abs((extremes.highest.gap ?? 0) - 0.97) < 1e-12)
        // Points 0, 0.1, 0.2, 0.3 become 0, 10/3, 20/3, 10.
        #expect(abs(extremes.highest.averageMove - 19.4 / 4) < 1e-9)
        #expect(abs(extremes.highest.largestMove - 9.7) < 1e-9)
        #expect(extremes.highest.ranksChanged == 4)
        #expect(extremes.lowest.rows == [0])
        #expect(!extremes.lowest.isOutlier)
        #expect(!extremes.isFlat)
        let text = RobustnessText.render(try report(population), names: population.names, language: .vi)
        #expect(text.contains("giá trị ngoại lai"))
    }

    @Test func aFlatCohortIsSaidToBeFlat() throws {
        let set = try WhatIfPopulation.scoreSet([("A", "10", "{mechanism: cohort, method: min_max}")])
        let population = try WhatIfPopulation(set, [("X1", ["A.a": 5]), ("X2", ["A.a": 5]), ("X3", [:])])
        let extremes = try #require(try report(population).extremes.first)
        #expect(extremes.isFlat)
        #expect(extremes.count == 2)
        #expect(extremes.highest.gap == nil)
        #expect(!extremes.highest.isOutlier)
        #expect(extremes.highest.largestMove == 0)
    }

    @Test func aBoundGivenByTheSetHasNoOutlier() throws {
        let set = try WhatIfPopulation.scoreSet([
            ("A", "10", "{mechanism: cohort, method: min_max, bounds: {min: 0, max: 200}}")
        ])
        let population = try WhatIfPopulation(set, [0, 1, 100].map { ("X\($0)", ["A.a": Double($0)]) })
        let extremes = try #require(try report(population).extremes.first)
        #expect(!extremes.highest.isOutlier)
        #expect(extremes.highest.largestMove == 0)
    }

    @Test func cohortsOfParentsAreLookedAtOneByOne() throws {
        let set = try WhatIfPopulation.scoreSet([("A", "10", "{mechanism: cohort, method: min_max}")])
        let population = try WhatIfPopulation(
            set,
            [0, 1, 9, 4, 5, 6].enumerated().map { ("X\($0)", ["A.a": Double($1)]) },
            parents: [0, 0, 0, 1, 1, 1],
            scope: .parent
        )
        let extremes = try report(population).extremes
        #expect(extremes.map(\.parent) == [0, 1])
        #expect(extremes.map(\.highest.isOutlier) == [true, false])
        #expect(extremes[1].highest.rows == [5])
    }

    // MARK: - Readings

    @Test func theOtherReadingOfAnIndicatorMovesRanks() throws {
        // 8.9 as printed: 80% × 25 = 20 points, against 21; read as ratio / 90%: 200/9.
        let set = try CriteriaLoader().load("chi-so-cds-xa@2023")
        let population = try WhatIfPopulation(
            set,
            [
                ("X1", ["8.9.a": 80, "8.9.b": 100]),
                ("X2", ["8.3.a": 100, "8.3.b": 100, "7.4.a": 10, "7.4.b": 100, "8.9.a": 0, "8.9.b": 100]),
            ]
        )
        let report = try report(population)
        #expect(population.evaluation.outcomes.map { $0.score?.total.given } == [Exact(20), Exact(21)])
        let reading = try #require(report.readings.first { $0.id == "r-8.9" })
        #expect(reading.code == "8.9")
        #expect(reading.changedUnits == 1)
        #expect(reading.movedRanks == 2)
        #expect(reading.largestMove == 1)
        #expect(reading.highestDifference == Exact(20) / Exact(9))
        #expect(reading.lowestDifference == .zero)
        #expect(report.intervals[0].readings == RankInterval.Span(best: 1, worst: 2))
        #expect(report.untested.contains { $0.id == "r-cap" && $0.reason == .notOneCriterion })
        #expect(report.untested.contains { $0.code == "8.7" && $0.reason == .needsOtherFigures })
        for language in Language.allCases {
            let text = RobustnessText.render(report, names: population.names, language: language)
            #expect(text.contains("r-8.9"))
        }
    }

    @Test func whatAReadingChangesIsWhatAFullEvaluationSays() throws {
        let set = try CriteriaLoader().load("chi-so-cds-xa@2023")
        let plan = Plan(set)
        var generator = SplitMix64(seed: 11)
        let units = (0..<30).map { row in
            var figures: [String: Double] = [:]
            for slot in plan.slots where generator.next() % 20 != 0 {
                switch slot.input.kind {
                case .yesNo: figures[slot.column] = Double(generator.next() % 2)
                case .choice(let options):
                    figures[slot.column] = Double(1 + generator.next() % UInt64(options.count))
                case .count, .number, .money:
                    figures[slot.column] = Double(generator.next() % 50 + (slot.input.partOf == nil ? 50 : 0))
                }
            }
            return (name: "X\(row)", figures: figures)
        }
        let base = try WhatIfPopulation(set, units)
        let report = try report(base, RobustnessOptions(draws: 0))
        #expect(report.heldUnits == 0)
        #expect(report.readings.count > 20)
        for reading in report.readings {
            let node = try #require(set.node(reading.code)?.readings.first { $0.id == reading.id })
            let criterion = try #require(node.alternative?.criterion)
            let again = try WhatIfPopulation(set.replacing(reading.code, with: criterion), units)
            let pairs = zip(base.evaluation.outcomes, again.evaluation.outcomes)
            let differences = pairs.compactMap { before, after -> Exact? in
                guard let from = before.score?.total.given, let to = after.score?.total.given else {
                    return nil
                }
                return to - from
            }
            #expect(reading.lowestDifference == differences.min(), "\(reading.id)")
            #expect(reading.highestDifference == differences.max(), "\(reading.id)")
            #expect(
                reading.movedRanks
                    == zip(base.evaluation.ranks, again.evaluation.ranks).filter { $0 != $1 }.count
            )
        }
    }

    @Test func aReadingThatExcludesACriterionMakesACommuneMeetTheStandard() throws {
        let set = try CriteriaLoader().load("xa-tmdt@2026")
        var figures = WhatIfPopulation.meetingAll(of: Plan(set))
        let full = figures
        figures["3.2.a"] = 0
        figures["3.2.b"] = 0
        let population = try WhatIfPopulation(set, [("X1", full), ("X2", figures)])
        let report = try report(population)
        #expect(population.evaluation.outcomes.map(\.verdict) == [.met, .notMet])
        let reading = try #require(report.readings.first { $0.id == "r-3.2-0" })
        #expect(reading.changes.map(\.row) == [1])
        #expect(reading.changes.first?.after.verdict == .met)
        #expect(report.intervals.isEmpty)
        #expect(report.ties == nil)
    }

    // MARK: - Missing figures

    @Test func aMissingFigureSpansFromNothingToFullPoints() throws {
        let set = try WhatIfPopulation.scoreSet([
            ("A", "60", "{mechanism: ratio}"), ("B", "40", "{mechanism: ratio}"),
        ])
        // 50; 30 to 70; 45 to 85; 20.
        let population = try WhatIfPopulation(
            set,
            [
                ("X1", ["A.a": 0.5, "B.a": 0.5]), ("X2", ["A.a": 0.5]), ("X3", ["A.a": 0.75]),
                ("X4", ["A.a": 0, "B.a": 0.5]),
            ]
        )
        let report = try report(population, RobustnessOptions(draws: 0))
        #expect(report.intervals.map(\.rank) == [1, 3, 2, 4])
        #expect(report.missing.units == 2)
        #expect(report.intervals[0].missing == RankInterval.Span(best: 1, worst: 3))
        #expect(report.intervals[1].missing == RankInterval.Span(best: 1, worst: 3))
        #expect(report.intervals[2].missing == RankInterval.Span(best: 1, worst: 3))
        #expect(report.intervals[3].missing == RankInterval.Span(best: 4, worst: 4))
        #expect(report.intervals[1].cause == .missing(isBest: true))
    }

    @Test func aMissingFigureCountedBestMakesACommuneMeetTheStandard() throws {
        let set = try CriteriaLoader().load("xa-tmdt@2026")
        var figures = WhatIfPopulation.meetingAll(of: Plan(set))
        figures["1.1.a"] = nil
        let report = try report(try WhatIfPopulation(set, [("X1", figures)]))
        #expect(report.missing.units == 1)
        #expect(report.missing.best.map(\.after.verdict) == [.met])
        #expect(report.missing.worst.isEmpty)
    }

    // MARK: - Ties

    @Test func tiesAndTheSmallestDecidingDifferenceAreExact() throws {
        let ties = TieSummary([Exact(10), Exact(7), Exact(10), nil, Exact(7) + Exact(1) / Exact(3), Exact(0)])
        #expect(
            (ties.units, ties.distinct, ties.tiedUnits, ties.tieGroups, ties.largestTie) == (5, 4, 2, 1, 2)
        )
        #expect(ties.smallestGap == Exact(1) / Exact(3))
        #expect(ties.smallestGapHigher == 4)
        #expect(ties.smallestGapLower == 1)
        #expect(ties.medianGap == Exact(8) / Exact(3))
    }

    // MARK: - Invariants

    /// Units with figures from the generator, some of them missing, under groups of several shapes.
    private func random(units: Int, seed: UInt64, combine: String = "sum") throws -> WhatIfPopulation {
        let weights = combine == "weighted_mean" ? "weight: 3, " : ""
        let set = try CriteriaLoader().read(
            text: """
                format: 1
                id: thu
                edition: "1"
                title: Thử
                source: {id: "0", title: Thử}
                subject: commune
                policies: {missing: excluded, no_base: zero, not_applicable: zero}
                result: {kind: score, combine: sum}
                criteria:
                  - code: G
                    title: G
                    combine: \(combine)
                    children:
                      - {code: A, title: A, \(weights)maximum: 20, inputs: {a: {title: a, kind: number}}, \
                score: {mechanism: ratio}}
                      - {code: B, title: B, maximum: 20, inputs: {a: {title: a, kind: number}}, \
                score: {mechanism: cohort, method: min_max}}
                      - {code: C, title: C, maximum: 20, inputs: {a: {title: a, kind: number}}, \
                score: {mechanism: all_or_nothing, full_at: 50%}}
                  - code: H
                    title: H
                    maximum: 15
                    excluded: rescale
                    children:
                      - {code: D, title: D, maximum: 10, inputs: {a: {title: a, kind: number}}, \
                score: {mechanism: ratio}}
                      - {code: E, title: E, maximum: 10, inputs: {a: {title: a, kind: number}}, \
                score: {mechanism: ratio}}
                """,
            file: "thu.yaml"
        )
        var generator = SplitMix64(seed: seed)
        let codes = ["A", "B", "C", "D", "E"]
        let rows = (0..<units).map { row in
            var figures: [String: Double] = [:]
            for code in codes {
                let drawn = generator.next() % 120
                if drawn <= 100 { figures["\(code).a"] = Double(drawn) / 100 }
            }
            return ("X\(row)", figures)
        }
        return try WhatIfPopulation(set, rows)
    }

    @Test(arguments: ["sum", "weighted_mean", "mean", "min", "max", "{best: 2}"], [1, 2, 3] as [UInt64])
    func intervalsContainTheRankAndWeightsSumToOne(combine: String, seed: UInt64) throws {
        let population = try random(units: 25, seed: seed, combine: combine)
        let report = try report(population, RobustnessOptions(percent: 15, draws: 10, seed: seed))
        #expect(report.heldUnits == 0)
        #expect(report.intervals.count == 25)
        for interval in report.intervals {
            let rank = try #require(interval.rank)
            let span = try #require(interval.span)
            #expect(span.contains(rank))
            #expect((1...25).contains(span.best) && (1...25).contains(span.worst))
            for part in [interval.weights, interval.readings, interval.missing].compactMap(\.self) {
                #expect(part.contains(rank))
                #expect(span.contains(part.best) && span.contains(part.worst))
            }
            if let cause = interval.rankUnderCause { #expect(span.contains(cause) && cause != rank) }
            #expect((interval.cause == nil) == (span.best == span.worst))
        }
        #expect(report.variance > 0)
        let criteria = report.weights.filter { !$0.isGroup }
        let groups = report.weights.filter { $0.isGroup && $0.depth == 0 }
        #expect(abs(criteria.compactMap(\.effective).reduce(0, +) - 1) < 1e-9)
        #expect(abs(groups.compactMap(\.effective).reduce(0, +) - 1) < 1e-9)
        #expect(abs(criteria.map(\.nominal).reduce(0, +) - 1) < 1e-9)
    }

    @Test func progressCanStopIt() throws {
        let population = try three()
        var told: [Int] = []
        let stopped = Robustness(population.evaluation).report { done, _ in
            told.append(done)
            return done < 3
        }
        #expect(stopped == nil)
        #expect(told == [1, 2, 3])
    }

    @Test func rowsHaveOneCellPerColumn() throws {
        let population = try random(units: 8, seed: 5)
        let report = try report(population)
        let names = population.names
        #expect(
            RobustnessRows.intervals(report, names: names).allSatisfy {
                $0.count == RobustnessRows.intervalHeader.count
            }
        )
        #expect(RobustnessRows.weights(report).allSatisfy { $0.count == RobustnessRows.weightHeader.count })
        #expect(
            RobustnessRows.extremes(report, names: names).allSatisfy {
                $0.count == RobustnessRows.extremeHeader.count
            }
        )
        #expect(RobustnessRows.readings(report).allSatisfy { $0.count == RobustnessRows.readingHeader.count })
        #expect(RobustnessRows.intervals(report, names: names).count == 8)
    }
}
