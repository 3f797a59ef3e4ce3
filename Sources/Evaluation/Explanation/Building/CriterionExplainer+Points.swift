import Criteria

extension CriterionExplainer {
    func points(_ score: PlanNode.Score) -> PointsExplanation {
        let points = evaluator.outcome(place)?.points ?? Points(given: nil, maximum: .zero)
        let declared = evaluator.declaredMaximum(at: place)
        let mechanism = mechanism(score)
        var before: Exact?
        if evaluator.inapplicability(at: place) == nil {
            if case .checklist(let parts) = score {
                before = evaluator.checklist(parts, at: place, in: formulas.frame).given
            } else {
                before = evaluator.share(score, at: place, in: formulas.frame, maximum: declared).number
            }
        }
        let arithmetic = before == nil ? nil : self.arithmetic(mechanism, maximum: declared)
        return PointsExplanation(
            given: points.given,
            maximum: points.maximum,
            declaredMaximum: declared,
            isExcluded: points.isExcluded,
            absence: points.absence,
            beforeBounds: before,
            rounding: node.rounding,
            mechanism: mechanism,
            arithmetic: arithmetic
        )
    }

    private func mechanism(_ score: PlanNode.Score) -> MechanismExplanation {
        if evaluator.inapplicability(at: place) != nil { return .none }
        switch score {
        case .check: return .check(valueFigure)
        case .ratio: return .ratio(valueFigure)
        case .cappedRatio(let fullAt, let slope):
            return .cappedRatio(
                valueFigure,
                fullAt: Figure(fullAt, kind: valueKind),
                slope: Figure(slope, kind: valueKind),
                isFull: reaches(fullAt)
            )
        case .allOrNothing(let fullAt):
            return .allOrNothing(
                valueFigure,
                fullAt: Figure(fullAt, kind: valueKind),
                isFull: reaches(fullAt)
            )
        case .tiers(let tiers): return .tiers(self.tiers(tiers))
        case .choice(let shares): return choice(shares)
        case .checklist(let parts): return checklist(parts)
        case .cohort(let rule): return cohort(rule).map { .cohort($0) } ?? .none
        case .formula(let code): return .formula(formulas.working(code, kind: .points))
        case .rubric: return .rubric(valueFigure)
        }
    }

    private func reaches(_ threshold: Exact) -> Bool {
        formulas.frame.value.number.map { $0 >= threshold } ?? false
    }

    private func tiers(_ tiers: [(when: Code?, share: Code)]) -> [MechanismExplanation.Tier] {
        guard case .score(.tiers(let printed)) = node.criterion?.judgement else { return [] }
        var isDecided = false
        return zip(tiers, printed).map { tier, printed in
            let when = tier.when.map { formulas.test($0) }
            let fate = Self.fate(when, isDecided: isDecided)
            isDecided = isDecided || fate != .passedOver
            let branch = Branch(fate: fate, when: when, condition: nil, quote: printed.quote, at: nil)
            return MechanismExplanation.Tier(
                branch: branch,
                share: formulas.working(tier.share, kind: .share)
            )
        }
    }

    private func choice(_ shares: [Exact]) -> MechanismExplanation {
        let column = planNode.columns.lowerBound
        guard case .choice(let options) = plan.slots[column].input.kind else { return .none }
        let chosen = evaluator.input(column)
        return .choice(
            zip(options, shares).map { option, share in
                MechanismExplanation.Option(
                    title: option.title,
                    share: Figure(share, kind: .share),
                    isChosen: chosen == .text(option.id)
                )
            }
        )
    }

    private func checklist(_ parts: [(when: Code, share: Exact)]) -> MechanismExplanation {
        guard case .score(.checklist(let printed)) = node.criterion?.judgement else { return .none }
        return .checklist(
            zip(parts, printed).map { part, printed in
                MechanismExplanation.Part(
                    title: printed.title,
                    test: formulas.test(part.when),
                    share: Figure(part.share, kind: .share)
                )
            }
        )
    }

    private func cohort(_ rule: CohortRule) -> CohortExplanation? {
        guard let value = formulas.frame.value.number,
            let statistics = evaluator.cohorts.statistics(at: place, row: evaluator.row),
            let lowest = rule.lowerBound.map({ Exact($0) }) ?? statistics.lowest,
            let highest = rule.upperBound.map({ Exact($0) }) ?? statistics.highest
        else { return nil }
        let isFlat =
            switch rule.method {
            case .minMax, .zScore: highest <= lowest
            case .percentile: statistics.count <= 1
            case .rank: false
            }
        let against = [lowest, highest]
        return CohortExplanation(
            method: rule.method,
            higherIsBetter: rule.higherIsBetter,
            flat: rule.flat,
            value: Figure(value, kind: valueKind, against: against),
            unitCount: statistics.count,
            below: statistics.below(value),
            above: statistics.above(value),
            lowest: Figure(lowest, kind: valueKind, against: [value]),
            highest: Figure(highest, kind: valueKind, against: [value]),
            lowestIsFixed: rule.lowerBound != nil,
            highestIsFixed: rule.upperBound != nil,
            isFlat: isFlat
        )
    }

    // MARK: - The last calculation

    private func arithmetic(_ mechanism: MechanismExplanation, maximum: Exact) -> Phrase? {
        let full = Phrase.figure(Figure(maximum))
        switch mechanism {
        case .check, .rubric, .formula, .none: return nil
        case .ratio(let value): return .figure(value.bare) + .symbol(.times) + full
        case .cappedRatio(let value, _, let slope, let isFull):
            if isFull { return nil }
            if slope.number == .one { return .figure(value.bare) + .symbol(.times) + full }
            return .figure(value.bare) + .symbol(.over) + .figure(slope.bare) + .symbol(.times) + full
        case .allOrNothing: return nil
        case .tiers(let tiers):
            guard let applied = tiers.first(where: { $0.branch.fate == .applied }),
                let share = applied.share.result.number, !share.isZero, share != .one
            else { return nil }
            return (applied.share.figures ?? .figure(applied.share.result)) + .symbol(.times) + full
        case .choice(let options):
            guard let chosen = options.first(where: \.isChosen), let share = chosen.share.number,
                !share.isZero,
                share != .one
            else { return nil }
            return .figure(chosen.share) + .symbol(.times) + full
        case .checklist(let parts):
            let held = parts.filter(\.test.holds).map { Phrase.figure($0.share) }
            guard let first = held.first else { return nil }
            let sum = held.dropFirst().reduce(first) { $0 + .symbol(.plus) + $1 }
            return (held.count > 1 ? sum.inParentheses : sum) + .symbol(.times) + full
        case .cohort(let cohort): return arithmetic(cohort, full: full)
        }
    }

    private func arithmetic(_ cohort: CohortExplanation, full: Phrase) -> Phrase? {
        guard !cohort.isFlat else { return nil }
        func difference(_ left: Figure, _ right: Figure) -> Phrase {
            (.figure(left.bare) + .symbol(.minus) + .figure(right.bare)).inParentheses
        }
        func quotient(_ part: Int, _ whole: Int) -> Phrase {
            .figure(Figure(Exact(part))) + .symbol(.over) + .figure(Figure(Exact(whole)))
        }
        switch cohort.method {
        case .minMax:
            // Beyond a fixed end of the scale points stop; no calculation would show that.
            guard let value = cohort.value.number, let lowest = cohort.lowest.number,
                let highest = cohort.highest.number, lowest <= value, value <= highest
            else { return nil }
            let above =
                cohort.higherIsBetter
                ? difference(cohort.value, cohort.lowest) : difference(cohort.highest, cohort.value)
            return above + .symbol(.over) + difference(cohort.highest, cohort.lowest) + .symbol(.times) + full
        case .percentile:
            let worse = cohort.higherIsBetter ? cohort.below : cohort.above
            return quotient(worse, cohort.unitCount - 1) + .symbol(.times) + full
        case .rank:
            let better = cohort.higherIsBetter ? cohort.above : cohort.below
            return quotient(cohort.unitCount - better, cohort.unitCount) + .symbol(.times) + full
        case .zScore: return nil
        }
    }
}
