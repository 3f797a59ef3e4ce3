package import Criteria

/// Writes plans for people to read: one short sentence per figure.
package struct GapText {
    private let plan: Plan
    private let language: Language
    private let words: any GapWording

    /// The whole plan, one line per sentence, ended by a line feed.
    package static func render(_ result: GapPlan, plan: Plan, language: Language) -> String {
        GapText(plan, language).lines(of: result).map { $0 + "\n" }.joined()
    }

    /// What one criterion lacks.
    package static func render(_ gap: CriterionGap, plan: Plan, language: Language) -> String {
        GapText(plan, language).lines(of: gap).map { $0 + "\n" }.joined()
    }

    /// One step of a plan: what changes in one criterion, then other ways.
    package static func sentences(of step: GapPlan.Step, plan: Plan, language: Language) -> [String] {
        GapText(plan, language).lines(step).dropFirst().map { String($0.drop { $0 == " " }) }
    }

    /// What a goal is called.
    package static func name(of goal: Goal, plan: Plan, language: Language) -> String {
        GapText(plan, language).goal(goal)
    }

    /// Why a criterion is blocked.
    package static func sentence(_ obstacle: Obstacle, plan: Plan, language: Language) -> String {
        GapText(plan, language).sentence(obstacle)
    }

    private init(_ plan: Plan, _ language: Language) {
        self.plan = plan
        self.language = language
        words =
            switch language {
            case .vi: VietnameseGapWording()
            case .en: EnglishGapWording()
            }
    }

    // MARK: - Plans

    private func lines(of result: GapPlan) -> [String] {
        let goal = goal(result.goal)
        let now = standing(result.now)
        switch result.state {
        case .alreadyReached: return [words.reached(goal, now)]
        case .reachable:
            return [words.toReach(goal, now)] + result.steps.flatMap(lines) + [
                words.after(standing(result.then))
            ]
                + lines(of: result.opportunities)
        case .unreachable:
            let best =
                result.steps.isEmpty ? [] : [words.best(standing(result.then))] + result.steps.flatMap(lines)
            return [words.outOfReach(goal, now)] + result.obstacles.map(sentence) + best
                + lines(of: result.opportunities)
        }
    }

    /// The criterion on a line of its own, what it needs below it.
    private func lines(_ step: GapPlan.Step) -> [String] {
        let isOne = step.proposal.changes.count == 1
        var lines = sentences(step.proposal, withCode: !isOne)
        if let requirement = step.requirement, let last = lines.popLast() {
            lines.append(words.requiring(last, requirement))
        }
        lines += step.alternatives.map {
            words.alternatively(sentences($0, withCode: $0.changes.count != 1).joined(separator: "; "))
        }
        return [name(step.proposal.code)] + lines.map { "  \($0)" }
    }

    /// A criterion by its code and title.
    private func name(_ code: String) -> String {
        code + (plan.set.node(code).map { " \($0.title(language))" } ?? "")
    }

    private func lines(of gap: CriterionGap) -> [String] {
        switch gap.state {
        case .reached: return [words.criterionReached(gap.code)]
        case .notApplicable: return [words.criterionNotApplicable(gap.code)]
        case .blocked(let obstacle): return [sentence(obstacle)]
        case .short:
            let ways = gap.proposals.map { sentences($0).joined(separator: "; ") }
            guard let first = ways.first else { return [] }
            let head = gap.requirement.map { words.requiring(first, $0) } ?? first
            return [head] + ways.dropFirst().map(words.alternatively)
        }
    }

    private func lines(of opportunities: [Opportunity]) -> [String] {
        guard !opportunities.isEmpty else { return [] }
        return [words.opportunities]
            + opportunities.map { opportunity in
                let lost = number(opportunity.lost)
                let name = name(opportunity.code)
                guard let most = opportunity.most else { return "  " + words.lost(name, lost) }
                let gain = number(opportunity.gain)
                var line = words.gain(
                    name,
                    lost,
                    gain,
                    sentences(most, withCode: false).joined(separator: "; ")
                )
                if let next = opportunity.next, next.changes != most.changes, let after = next.pointsAfter {
                    let step = number(after - (next.pointsBefore ?? .zero))
                    line = words.nextStep(
                        line,
                        sentences(next, withCode: false).joined(separator: "; "),
                        step
                    )
                }
                return "  " + line
            }
    }

    // MARK: - Sentences

    private func sentences(_ proposal: Proposal) -> [String] { sentences(proposal, withCode: true) }

    private func sentences(_ proposal: Proposal, withCode: Bool) -> [String] {
        proposal.changes.map { change in
            let slot = plan.slots[change.column]
            let name = slot.isOnly ? change.code : "\(change.code).\(change.letter)"
            let sentence = sentence(change, proposal)
            let head = proposal.changes.count == 1 ? change.code : name
            return withCode
                ? "\(head): \(sentence)"
                : (proposal.changes.count == 1 ? sentence : "\(change.letter) \(sentence)")
        }
    }

    private func sentence(_ change: GapChange, _ proposal: Proposal) -> String {
        let input = plan.slots[change.column].input
        let title = input.title(language)
        switch (change.from, change.to) {
        case (.number(let from), .number(let to)):
            let target = target(to, change, proposal)
            let distance = amount((to - from).magnitude, input)
            return to > from
                ? words.more(distance, target, number(from)) : words.fewer(distance, target, number(from))
        case (_, .number(let to)): return words.missing(title, target(to, change, proposal), change.bound)
        case (let from, .truth(let truth)): return words.answer(title, truth, isMissing: from.absence != nil)
        case (let from, .text(let id)):
            return words.choose(option(id, input), now: from.text.map { option($0, input) })
        case (_, .absent): return title
        }
    }

    /// `48 trên 60 (80 %)` where there is a whole, else `48`.
    private func target(_ to: Exact, _ change: GapChange, _ proposal: Proposal) -> String {
        guard let column = whole(of: change, proposal), let whole = figure(column, proposal),
            whole.isPositive,
            change.bound == .step
        else { return number(to) }
        return words.part(number(to), number(whole), percent(to / whole))
    }

    private func whole(of change: GapChange, _ proposal: Proposal) -> Int? {
        guard let letter = plan.slots[change.column].input.partOf else { return nil }
        return plan.slots.indices.first {
            plan.slots[$0].code == change.code && plan.slots[$0].input.letter == letter
        }
    }

    private func figure(_ column: Int, _ proposal: Proposal) -> Exact? {
        if let changed = proposal.changes.first(where: { $0.column == column }) { return changed.to.number }
        return proposal.wholes[column]
    }

    private func option(_ id: String, _ input: Input) -> String {
        guard case .choice(let options) = input.kind else { return id }
        return options.first { $0.id == id }?.title(language) ?? id
    }

    private func amount(_ number: Exact, _ input: Input) -> String {
        var unit = input.unit
        if case .money(let money) = input.kind { unit = money.rawValue }
        return self.number(number) + (unit.map { " \($0)" } ?? "")
    }

    private func sentence(_ obstacle: Obstacle) -> String {
        words.obstacle(obstacle.code, words.reason(obstacle.reason) { plan.slots[$0].column })
    }

    private func goal(_ goal: Goal) -> String {
        switch goal {
        case .met: return words.goalMet
        case .level(let level): return words.goalLevel(level)
        case .points(let points): return words.goalPoints(number(points))
        case .band(let band):
            let bands = plan.set.result.bands
            return words.goalBand(bands.indices.contains(band) ? bands[band].title(language) : "\(band)")
        }
    }

    private func standing(_ whole: UnitOutcome.Whole) -> String {
        switch whole {
        case .verdict(.met): return words.met
        case .verdict(.notMet): return words.notMet
        case .verdict(.absent): return words.unknown
        case .level(let level, _): return words.level(level)
        case .score(let score): return score.total.given.map { words.points(number($0)) } ?? words.unknown
        }
    }

    // MARK: - Numbers

    /// Exact where ten decimals are enough; else with as many as keep it apart from a rounder number.
    private func number(_ exact: Exact) -> String {
        let whole = exact.decimalText(digits: 10)
        let isExact = Exact(whole) == exact
        let digits = (2...9).first { digits in
            exact.decimalText(digits: digits).split(separator: ".").dropFirst().first?.count == digits
        }
        let text = isExact ? whole : exact.decimalText(digits: digits ?? 10)
        let parts = text.split(separator: ".", maxSplits: 1)
        var grouped = ""
        let head = Array(parts[0].drop { $0 == "-" })
        for (place, digit) in head.enumerated() {
            if place > 0, (head.count - place) % 3 == 0 { grouped += words.thousands }
            grouped.append(digit)
        }
        let sign = text.hasPrefix("-") ? "-" : ""
        return (isExact ? "" : "≈ ") + sign + grouped + (parts.count > 1 ? words.decimal + parts[1] : "")
    }

    private func percent(_ share: Exact) -> String { words.percent(number(share * Exact(100))) }
}

extension Answer {
    fileprivate var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
