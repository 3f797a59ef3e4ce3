import Criteria
import Evaluation
import Testing

@Suite("Gap: one criterion")
struct GapCriterionTests {
    private static let verdict = "{kind: verdict}"

    private static func criterion(_ body: String) -> String {
        "  - {code: \"1\", title: Một, \(body)}"
    }

    private static let share = """
        inputs: {a: {title: A, kind: count, part_of: b}, b: {title: B, kind: count}}, value: a / b
        """

    /// The proposals as `letter from to`, each checked against a new evaluation.
    private func proposals(
        _ text: String,
        _ unit: [String: String],
        _ aim: Aim = .met,
        others: [[String: String]] = []
    ) throws -> [String] {
        let population = try GapPopulation(text: text, [unit] + others)
        let evaluated = try #require(population.evaluated())
        let gap = GapFinder(population: evaluated, row: 0).gap(population.place("1"), to: aim)
        let checker = GapChecker(evaluated, row: 0)
        for proposal in gap.proposals {
            let faults = checker.faults(proposal.changes) { outcome in
                switch (outcome.outcomes[population.place("1")].judgement, aim) {
                case (.verdict(let verdict), _): verdict == .met
                case (.ladder(let marks), .level(let level)): marks[level - 1] == .met
                case (.points(let points), .points(let wanted)): points.given.map { $0 >= wanted } ?? false
                case (.points(let points), _): points.given == points.maximum
                case (.ladder, _), (.shown, _): false
                }
            }
            #expect(faults == [])
        }
        if case .blocked(let obstacle) = gap.state { return ["blocked \(Self.word(obstacle.reason))"] }
        return gap.proposals.map { $0.changes.map(Self.word).joined(separator: ", ") }
    }

    private static func word(_ reason: Obstacle.Reason) -> String {
        switch reason {
        case .needsFigures(let columns): "needsFigures \(columns.count)"
        case .statedNotApplicable: "statedNotApplicable"
        case .notApplicable: "notApplicable"
        case .noBase: "noBase"
        case .nothingToChange: "nothingToChange"
        case .outOfReach: "outOfReach"
        case .conflict: "conflict"
        }
    }

    private static func word(_ change: GapChange) -> String {
        let bound =
            switch change.bound {
            case .step: ""
            case .atLeast: ">="
            case .atMost: "<="
            case .any: "any "
            }
        switch change.to {
        case .number(let number): return change.letter + bound + number.fractionText.padded(bound)
        case .truth(let truth): return change.letter + (truth ? " yes" : " no")
        case .text(let text): return change.letter + " " + text
        case .absent: return change.letter + " absent"
        }
    }

    @Test(
        "A share is brought exactly to its threshold",
        arguments: [
            (">= 80%", "45", "60", ["a 48"]), ("> 40%", "10", "1000", ["a 401"]),
            (">= 40%", "10", "1000", ["a 400"]),
            ("> 40%", "400", "1000", ["a 401"]), (">= 100%", "59", "60", ["a 60"]),
            ("<= 10%", "7", "60", ["a 6"]),
            ("< 10%", "7", "60", ["a 5"]), ("value >= 20% and value <= 30%", "1", "10", ["a 2"]),
            ("value >= 20% and value <= 30%", "9", "10", ["a 3"]),
            ("value > 33% and value < 34%", "0", "1000000", ["a 330001"]),
            ("value = 50%", "1", "10", ["a 5"]), ("> 0", "0", "0", ["a 1, b 1"]),
            ("> 40%", "0", "0", ["a 1, b 1"]),
            ("> 40%", "", "1000", ["a>=401"]), (">= 80%", "45", "", ["b<=56"]),
            ("<= 10%", "7", "", ["b>=70"]),
            (">= 80%", "", "", ["blocked needsFigures 2"]),
            ("> 40%", "KAD", "10", ["blocked statedNotApplicable"]),
            ("<= 10%", "", "60", ["a<=6"]), ("> 100%", "1", "60", ["blocked outOfReach"]),
        ]
    )
    func aShareIsBroughtExactlyToItsThreshold(_ rule: String, _ a: String, _ b: String, _ expected: [String])
        throws
    {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion("\(Self.share), require: [{is: \"\(rule)\"}]")
        )
        #expect(try proposals(text, ["1.a": a, "1.b": b]) == expected)
    }

    @Test func moneyMovesInTheDecimalsOfItsFigures() throws {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion(
                "inputs: {a: {title: A, kind: money, unit: tỷ đồng}}, require: [{is: \"> 120 tỷ đồng\"}]"
            )
        )
        #expect(try proposals(text, ["1.a": "119.95"]) == ["a 12001/100"])
        #expect(try proposals(text, ["1.a": "7"]) == ["a 121"])
        #expect(try proposals(text, ["1.a": ""]) == ["a>=121"])
    }

    @Test func theCaseOfTheUnitsGroupDecides() throws {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion(
                "\(Self.share), require: [{when: 'group = \"1\"', is: \">= 60%\"}, {is: \"> 40%\"}]"
            )
        )
        #expect(try proposals(text, ["group": "1", "1.a": "3", "1.b": "10"]) == ["a 6"])
        #expect(try proposals(text, ["1.a": "3", "1.b": "10"]) == ["a 5"])
    }

    @Test func everyBranchOfAnOrIsListedCheapestFirst() throws {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion(
                """
                inputs: {a: {title: A, kind: count}, c: {title: C, kind: yes_no}, d: {title: D, kind: count}}, \
                require: [{is: "a >= 20 or c = yes or (d >= 4 and a >= 10)"}]
                """
            )
        )
        let found = try proposals(text, ["1.a": "9", "1.c": "0", "1.d": "3"])
        #expect(found == ["a 10, d 4", "a 20", "c yes"])
    }

    @Test func atLeastTakesTheCheapest() throws {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion(
                """
                inputs: {a: {title: A, kind: count}, b: {title: B, kind: count}, c: {title: C, kind: count}}, \
                require: [{is: "at_least(2, a >= 10, b >= 10, c >= 10)"}]
                """
            )
        )
        #expect(try proposals(text, ["1.a": "0", "1.b": "9", "1.c": "8"]).first == "b 10, c 10")
    }

    @Test func sumsOverTwoWholesFillOneAfterAnother() throws {
        let text = GapPopulation.set(
            Self.verdict,
            Self.criterion(
                """
                inputs: {a: {title: A, kind: count, part_of: c}, b: {title: B, kind: count, part_of: d}, \
                c: {title: C, kind: count}, d: {title: D, kind: count}}, value: (a + b) / (c + d), require: [{is: ">= 90%"}]
                """
            )
        )
        #expect(try proposals(text, ["1.a": "0", "1.b": "0", "1.c": "10", "1.d": "10"]) == ["a 10, b 8"])
        #expect(try proposals(text, ["1.a": "9", "1.b": "6", "1.c": "10", "1.d": "10"]) == ["b 9"])
    }

    private static let ladder = GapPopulation.set(
        "{kind: levels}",
        criterion(
            """
            inputs: {a: {title: A, kind: count, part_of: b}, b: {title: B, kind: count}}, value: a, \
            ladder: ["-", "-", a >= 1, a >= 2, a >= 3 or a / b >= 100%]
            """
        ),
        policies: "{missing: undetermined, no_base: not_met, not_applicable: excluded}",
        head:
            "levels: [{id: \"1\", title: a}, {id: \"2\", title: b}, {id: \"3\", title: c}, {id: \"4\", title: d}, {id: \"5\", title: e}]"
    )

    @Test(
        "The ladder of II.4 is taken as printed",
        arguments: [
            ("0", "5", 3, ["a 1"]), ("1", "5", 4, ["a 2"]), ("1", "5", 5, ["a 3"]), ("1", "2", 5, ["a 2"]),
            ("0", "1", 5, ["a 1"]), ("1", "1", 4, ["a 2, b 2"]), ("1", "", 5, ["a 3"]), ("1", "1", 1, []),
            ("0", "0", 3, ["a 1, b 1"]),
        ]
    )
    func theLadderIsTakenAsPrinted(_ a: String, _ b: String, _ level: Int, _ expected: [String]) throws {
        #expect(try proposals(Self.ladder, ["1.a": a, "1.b": b], .level(level)) == expected)
    }

    private static func scored(_ body: String) -> String {
        GapPopulation.set(
            "{kind: score}",
            criterion("maximum: 10, \(body)"),
            policies: "{missing: zero, no_base: zero, not_applicable: zero}"
        )
    }

    @Test func pointsAreReachedExactly() throws {
        let capped = Self.scored("\(Self.share), score: {mechanism: capped_ratio, full_at: 80%}")
        #expect(try proposals(capped, ["1.a": "45", "1.b": "60"]) == ["a 48"])
        #expect(try proposals(capped, ["1.a": "0", "1.b": "60"], .points(Exact(5))) == ["a 24"])
        let ratio = Self.scored("\(Self.share), score: {mechanism: ratio}")
        #expect(try proposals(ratio, ["1.a": "1", "1.b": "7"], .points(Exact(5))) == ["a 4"])
        let all = Self.scored("\(Self.share), score: {mechanism: all_or_nothing, full_at: 100%}")
        #expect(try proposals(all, ["1.a": "1", "1.b": "7"]) == ["a 7"])
        let tiers = Self.scored(
            "\(Self.share), score: {mechanism: tiers, tiers: [{when: \">= 10%\", points: 100%}, {when: \">= 3%\", points: 30%}]}"
        )
        #expect(try proposals(tiers, ["1.a": "0", "1.b": "1000"], .points(Exact(1))) == ["a 30"])
        #expect(try proposals(tiers, ["1.a": "0", "1.b": "1000"]) == ["a 100"])
    }

    @Test func answersChoicesAndPartsAreSteps() throws {
        let check = Self.scored("inputs: {a: {title: A, kind: yes_no}}, score: {mechanism: check}")
        #expect(try proposals(check, ["1.a": "0"]) == ["a yes"])
        #expect(try proposals(check, [:]) == ["a yes"])
        let choice = Self.scored(
            """
            inputs: {a: {title: A, kind: choice, options: [{id: x, title: X}, {id: y, title: Y}, {id: z, title: Z}]}}, \
            score: {mechanism: choice, points: {x: 100%, y: 1/2, z: 0}}
            """
        )
        #expect(try proposals(choice, ["1.a": "z"], .points(Exact(1))) == ["a y"])
        #expect(try proposals(choice, ["1.a": "z"]) == ["a x"])
        let list = Self.scored(
            """
            inputs: {a: {title: A, kind: yes_no}, b: {title: B, kind: count}}, \
            score: {mechanism: checklist, parts: [{when: a, points: 1/2}, {when: b >= 3, points: 1/2}]}
            """
        )
        #expect(try proposals(list, ["1.a": "0", "1.b": "1"]) == ["a yes, b 3"])
        #expect(try proposals(list, ["1.a": "0", "1.b": "1"], .points(Exact(5))) == ["b 3", "a yes"])
    }

    @Test func aFormulaWithCapsFillsWhatCounts() throws {
        let text = Self.scored(
            """
            inputs: {a: {title: A, kind: count}, c: {title: C, kind: count}}, \
            score: {mechanism: formula, points: "min(6, a / 10) + min(4, c / 5)"}
            """
        )
        #expect(try proposals(text, ["1.a": "0", "1.c": "0"]) == ["a 60, c 20"])
        #expect(try proposals(text, ["1.a": "0", "1.c": "0"], .points(Exact(7))).first == "a 60, c 5")
        #expect(try proposals(text, ["1.a": "30", "1.c": "0"], .points(Exact(5))) == ["a 50", "c 10"])
    }

    @Test func theUnitsOwnValueMovesTheBounds() throws {
        let text = Self.scored(
            "inputs: {a: {title: A, kind: count}}, score: {mechanism: cohort, method: min_max}"
        )
        #expect(try proposals(text, ["1.a": "2"], others: [["1.a": "0"], ["1.a": "10"]]) == ["a 10"])
        #expect(
            try proposals(text, ["1.a": "10"], .points(Exact(5)), others: [["1.a": "10"], ["1.a": "20"]]) == [
                "a 15"
            ]
        )
        let rank = Self.scored(
            "inputs: {a: {title: A, kind: count}}, score: {mechanism: cohort, method: rank}"
        )
        #expect(try proposals(rank, ["1.a": "2"], others: [["1.a": "5"], ["1.a": "10"]]) == ["a 10"])
        let percentile = Self.scored(
            "inputs: {a: {title: A, kind: count}}, score: {mechanism: cohort, method: percentile}"
        )
        #expect(try proposals(percentile, ["1.a": "2"], others: [["1.a": "5"], ["1.a": "10"]]) == ["a 11"])
    }
}

extension String {
    fileprivate func padded(_ bound: String) -> String { bound.isEmpty ? " " + self : self }
}
