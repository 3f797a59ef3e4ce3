import Criteria

/// Explains a unit as a whole from a finished evaluator.
struct UnitExplainer {
    let evaluator: UnitEvaluator
    let outcome: UnitOutcome

    var plan: Plan { evaluator.plan }

    func explanation(unit: String, place: UnitPlace) -> UnitExplanation {
        let set = plan.set
        return UnitExplanation(
            unit: unit,
            set: set.title,
            edition: set.edition,
            source: set.source,
            whole: whole(place),
            parts: plan.top.flatMap { parts($0, depth: 0) },
            readings: set.readings.map { ReadingNote($0) }
        )
    }

    private func parts(_ place: Int, depth: Int) -> [UnitExplanation.Part] {
        let node = plan.nodes[place]
        guard !node.children.isEmpty else {
            return [.criterion(CriterionExplainer(evaluator, place: place).explanation(), depth: depth)]
        }
        return [.group(group(place, depth: depth))] + node.children.flatMap { parts($0, depth: depth + 1) }
    }

    private func group(_ place: Int, depth: Int) -> GroupExplanation {
        let node = plan.nodes[place].node
        let rule = node.group?.rule ?? .all
        let combination = node.group?.combination ?? .sum
        let judgement: GroupExplanation.Judgement =
            switch outcome.outcomes[place].judgement {
            case .shown: .marks([])
            case .verdict(let verdict): .verdict(verdict, rule: rule)
            case .ladder(let marks): .marks(marks)
            case .points(let points): .points(points, combination: combination)
            }
        return GroupExplanation(
            code: node.code,
            title: node.title,
            at: node.print.at,
            depth: depth,
            judgement: judgement,
            children: tally(plan.nodes[place].children),
            readings: node.readings.map { ReadingNote($0) }
        )
    }

    private func whole(_ place: UnitPlace) -> WholeExplanation {
        switch outcome.whole {
        case .verdict(let verdict): .verdict(self.verdict(verdict))
        case .level(let level, let best): .level(self.level(level, best: best))
        case .score(let score): .score(self.score(score, place))
        }
    }

    // MARK: - Verdicts and levels

    private func verdict(_ verdict: Verdict) -> WholeExplanation.VerdictWhole {
        let children = tally(plan.top)
        // Decided only by the policy when nothing is certain to fail it.
        let isOpen = plan.set.result.undeterminedIsNotMet && verdict == .notMet && children.notMet.isEmpty
        return WholeExplanation.VerdictWhole(
            verdict: verdict,
            rule: plan.set.result.rule,
            isUndeterminedCountedAsNotMet: isOpen && !children.missing.isEmpty,
            children: children,
            criteria: tally(criteria)
        )
    }

    private func level(_ level: Int, best: Int) -> WholeExplanation.LevelWhole {
        let marks = evaluator.marks(of: plan.top)
        let rungs = zip(plan.set.levels, marks).map { printed, mark in
            WholeExplanation.LevelWhole.Rung(
                level: printed.number,
                title: printed.title,
                mark: mark,
                criteria: tally(criteria, level: printed.number - 1)
            )
        }
        return WholeExplanation.LevelWhole(level: level, best: best, rungs: rungs)
    }

    /// Places of the criteria that count.
    private var criteria: [Int] { plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty } }

    /// How nodes came out, by code. A state without a value counts as its policy says.
    private func tally(_ places: [Int], level: Int? = nil) -> GroupExplanation.Tally {
        var tally = GroupExplanation.Tally()
        for place in places where plan.nodes[place].node.isScored {
            guard let standing = standing(outcome.outcomes[place], at: place, level: level) else { continue }
            tally[keyPath: standing].append(plan.nodes[place].node.code)
        }
        return tally
    }

    private func standing(
        _ outcome: Outcome,
        at place: Int,
        level: Int?
    ) -> WritableKeyPath<GroupExplanation.Tally, [String]>? {
        switch outcome.judgement {
        case .shown: return nil
        case .verdict(.met): return \.met
        case .verdict(.notMet): return \.notMet
        case .verdict(.absent(let absence)):
            switch plan.nodes[place].node.policies.worth(of: absence) {
            case .undetermined: return \.missing
            case .excluded: return \.notApplicable
            case .met, .full: return \.met
            case .notMet, .zero: return \.notMet
            }
        case .ladder(let marks):
            guard let level else { return nil }
            switch marks[level] {
            case .met: return \.met
            case .notMet: return \.notMet
            case .missing: return \.missing
            case .notApplicable: return \.notApplicable
            }
        case .points(let points):
            if points.isExcluded { return \.notApplicable }
            guard let given = points.given, points.absence != .missing else { return \.missing }
            return given >= points.maximum ? \.met : \.notMet
        }
    }

    // MARK: - Points

    private func score(_ score: UnitOutcome.Score, _ place: UnitPlace) -> WholeExplanation.ScoreWhole {
        let result = plan.set.result
        let lost = criteria.compactMap { place -> (line: WholeExplanation.ScoreWhole.Line, lost: Exact)? in
            guard plan.nodes[place].node.isScored, let line = line(place), !line.points.isExcluded,
                let given = line.points.given, given < line.points.maximum
            else { return nil }
            return (line, line.points.maximum - given)
        }
        // A stable order: equal losses stay in document order.
        let sorted = lost.enumerated().sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }
        return WholeExplanation.ScoreWhole(
            total: score.total,
            rank: place.rank,
            rankInParent: place.rankInParent,
            ranked: place.ranked,
            combination: result.combination,
            rounding: result.rounding,
            groups: plan.top.compactMap(line),
            lost: sorted.prefix(5).map(\.element.line),
            missing: criteria.filter { outcome.outcomes[$0].points?.absence == .missing }
                .map { plan.nodes[$0].node.code },
            knockOuts: knockOuts(),
            bands: bands(score)
        )
    }

    private func line(_ place: Int) -> WholeExplanation.ScoreWhole.Line? {
        let node = plan.nodes[place].node
        return outcome.outcomes[place].points.map {
            WholeExplanation.ScoreWhole.Line(code: node.code, title: node.title, points: $0)
        }
    }

    private var formulas: FormulaExplainer { FormulaExplainer(evaluator, place: nil, frame: .set) }

    private func knockOuts() -> [WholeExplanation.ScoreWhole.KnockOut] {
        let result = plan.set.result
        return zip(result.knockOuts, plan.knockOuts).map { printed, code in
            WholeExplanation.ScoreWhole.KnockOut(
                title: printed.title,
                at: printed.at,
                test: formulas.test(code),
                band: printed.band.flatMap { id in result.bands.first { $0.id == id }?.title }
            )
        }
    }

    private func bands(_ score: UnitOutcome.Score) -> [WholeExplanation.ScoreWhole.Band] {
        plan.set.result.bands.enumerated().map { place, printed in
            WholeExplanation.ScoreWhole.Band(
                title: printed.title,
                at: printed.at,
                test: plan.bands[place].map { formulas.test($0) },
                isReached: score.band == place
            )
        }
    }
}
