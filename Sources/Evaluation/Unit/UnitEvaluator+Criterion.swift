package import Criteria

extension UnitEvaluator {
    /// The frame in which a node's formulas are answered.
    package func frame(at place: Int) -> Frame {
        let node = plan.nodes[place]
        var frame = Frame(place: place)
        frame.locals.reserveCapacity(node.locals.count)
        for local in node.locals { frame.locals.append(answer(local, in: frame)) }
        if let value = node.value { frame.value = answer(value, in: frame) }
        return frame
    }

    /// Why the node does not apply, if it does not.
    package func inapplicability(at place: Int) -> Absence? {
        guard let condition = plan.nodes[place].appliesIf else { return nil }
        switch answer(condition, in: Frame(place: place)) {
        case .truth(true): return nil
        case .absent(let absence): return absence
        case .truth(false), .number, .text: return .notApplicable
        }
    }

    func criterion(at place: Int) -> Outcome {
        let node = plan.nodes[place]
        let frame = frame(at: place)
        let inapplicable = inapplicability(at: place)
        switch node.rule {
        case .shown, .group, .groupFormula:
            return Outcome(value: inapplicable.map { .absent($0) } ?? frame.value, judgement: .shown)
        case .require(let cases):
            let verdict = inapplicable.map { .absent($0) } ?? verdict(of: cases, in: frame)
            if plan.set.result.kind == .levels {
                let marks = plan.set.levels.map { _ in mark(verdict, policies: node.node.policies) }
                return Outcome(value: frame.value, judgement: .ladder(marks))
            }
            return Outcome(value: frame.value, judgement: .verdict(verdict))
        case .ladder(let rungs):
            let marks = rungs.map { cases -> Mark in
                guard let cases else { return .notApplicable }
                let verdict = inapplicable.map { .absent($0) } ?? verdict(of: cases, in: frame)
                return mark(verdict, policies: node.node.policies)
            }
            return Outcome(value: frame.value, judgement: .ladder(marks))
        case .score(let score):
            let points = inapplicable.map { absent($0, at: place) } ?? points(score, at: place, in: frame)
            return Outcome(value: frame.value, judgement: .points(rounded(points, node.node.rounding)))
        }
    }

    /// The first case that applies decides.
    package func verdict(of cases: [PlanNode.RequirementCase], in frame: Frame) -> Verdict {
        for choice in cases {
            if let when = choice.when {
                let asked = answer(when, in: frame)
                guard let truth = asked.truth else { return .absent(asked.absence ?? .missing) }
                if !truth { continue }
            }
            switch answer(choice.condition, in: frame) {
            case .truth(let truth): return truth ? .met : .notMet
            case .absent(let absence): return .absent(absence)
            case .number, .text: return .absent(.missing)
            }
        }
        return .absent(.notApplicable)
    }

    func mark(_ verdict: Verdict, policies: Policies) -> Mark {
        switch verdict {
        case .met: return .met
        case .notMet: return .notMet
        case .absent(let absence):
            switch policies.worth(of: absence) {
            case .undetermined: return .missing
            case .excluded: return .notApplicable
            case .met, .full: return .met
            case .notMet, .zero: return .notMet
            }
        }
    }

    // MARK: - Points

    /// As declared; a group's that declares none is its children's.
    func declaredMaximum(at place: Int) -> Exact { fullMaximum(at: place) }

    /// The points of a node of which nothing is known, by its policy.
    func absent(_ absence: Absence, at place: Int) -> Points {
        let maximum = declaredMaximum(at: place)
        switch plan.nodes[place].node.policies.worth(of: absence) {
        case .undetermined: return Points(given: nil, maximum: maximum, absence: absence)
        case .excluded:
            var points = Points.excluded
            points.absence = absence
            return points
        case .zero, .notMet: return Points(given: .zero, maximum: maximum, absence: absence)
        case .full, .met: return Points(given: maximum, maximum: maximum, absence: absence)
        }
    }

    /// Rounding never lifts points above the maximum that held them before.
    func rounded(_ points: Points, _ rounding: Rounding?) -> Points {
        guard let rounding, let given = points.given else { return points }
        var points = points
        let rounded = given.rounded(rounding)
        points.given = given > points.maximum ? rounded : min(rounded, points.maximum)
        return points
    }

    private func points(_ score: PlanNode.Score, at place: Int, in frame: Frame) -> Points {
        let maximum = declaredMaximum(at: place)
        if case .checklist(let parts) = score { return checklist(parts, at: place, in: frame) }
        switch share(score, at: place, in: frame, maximum: maximum) {
        case .number(let points):
            return Points(given: min(max(points, .zero), maximum), maximum: maximum)
        case .absent(let absence): return absent(absence, at: place)
        case .truth, .text: return absent(.missing, at: place)
        }
    }

    /// The points before they are held within 0…maximum.
    func share(_ score: PlanNode.Score, at place: Int, in frame: Frame, maximum: Exact) -> Answer {
        func scaled(_ share: Exact) -> Answer { .number(share * maximum) }
        let value = frame.value
        switch score {
        case .check: return value.truth.map { scaled($0 ? .one : .zero) } ?? value
        case .ratio: return value.number.map { scaled($0) } ?? value
        case .cappedRatio(let fullAt, let slope):
            return value.number.map { scaled($0 >= fullAt ? .one : $0 / slope) } ?? value
        case .allOrNothing(let fullAt):
            return value.number.map { scaled($0 >= fullAt ? .one : .zero) } ?? value
        case .tiers(let tiers):
            for tier in tiers {
                if let when = tier.when {
                    let asked = answer(when, in: frame)
                    guard let truth = asked.truth else { return asked }
                    if !truth { continue }
                }
                let share = answer(tier.share, in: frame)
                return share.number.map { scaled($0) } ?? share
            }
            return .number(.zero)
        case .choice(let shares):
            let column = plan.nodes[place].columns.lowerBound
            let chosen = input(column)
            guard case .text(let id) = chosen, case .choice(let options) = plan.slots[column].input.kind,
                let option = options.firstIndex(where: { $0.id == id })
            else { return chosen }
            return scaled(shares[option])
        case .formula(let code): return answer(code, in: frame)
        case .rubric: return value
        case .cohort(let rule):
            guard let number = value.number else { return value }
            let rounding = plan.nodes[place].node.rounding ?? Rounding(digits: 10)
            return .number(
                cohorts.points(rule, of: number, at: place, row: row, maximum: maximum, rounding: rounding)
            )
        case .checklist: return .absent(.missing)
        }
    }

    /// Parts that hold are added. A part that is missing adds nothing and flags the criterion, unless missing is
    /// worth something else than nothing: then nothing can be said of the whole.
    func checklist(_ parts: [(when: Code, share: Exact)], at place: Int, in frame: Frame) -> Points {
        let maximum = declaredMaximum(at: place)
        var sum = Exact.zero
        var lacking: Absence?
        var known = 0
        for part in parts {
            switch answer(part.when, in: frame) {
            case .truth(let truth):
                known += 1
                if truth { sum += part.share }
            case .absent(let absence): lacking = lacking.map { $0.combined(with: absence) } ?? absence
            case .number, .text: break
            }
        }
        if let lacking, known == 0 || plan.nodes[place].node.policies.worth(of: lacking) != .zero {
            return absent(lacking, at: place)
        }
        return Points(given: min(sum, .one) * maximum, maximum: maximum, absence: lacking)
    }
}
