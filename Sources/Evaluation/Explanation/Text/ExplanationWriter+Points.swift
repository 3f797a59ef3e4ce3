import Criteria

extension ExplanationWriter {
    mutating func write(_ points: PointsExplanation, indent: Int) {
        let calculation = points.arithmetic.flatMap { arithmetic in
            points.beforeBounds.map { figures.text(arithmetic, result: Figure($0, kind: .points)) }
        }
        write(points.mechanism, calculation: calculation, indent: indent)
        guard let before = points.beforeBounds else { return }
        if before > points.declaredMaximum {
            layout.add(words.aboveMaximum(figures.points(points.declaredMaximum)), indent: indent)
        }
        if before.isNegative { layout.add(words.belowZero, indent: indent) }
        let bounded = min(max(before, .zero), points.declaredMaximum)
        if let rounding = points.rounding, let given = points.given, given != bounded {
            layout.add(words.rounded(digits: rounding.digits, result: figures.points(given)), indent: indent)
        }
    }

    private mutating func write(_ mechanism: MechanismExplanation, calculation: String?, indent: Int) {
        switch mechanism {
        case .check(let answer): layout.add(words.check(answer.content == .truth(true)), indent: indent)
        case .ratio: layout.add(words.ratio(calculation ?? ""), indent: indent)
        case .cappedRatio(let value, let fullAt, _, let isFull),
            .allOrNothing(let value, let fullAt, let isFull):
            let full = figures.text(fullAt.bare)
            layout.add(
                isFull
                    ? words.reaches(figures.text(value), full)
                    : words.fallsShort(figures.text(value), of: full, calculation: calculation),
                indent: indent
            )
        case .tiers(let tiers): write(tiers, calculation: calculation, indent: indent)
        case .choice(let options):
            for option in options {
                let share = words.shareOfMaximum(figures.text(option.share))
                line(
                    option.isChosen ? .met : .apart,
                    "\(words.option(isChosen: option.isChosen)): \(words.quoted(text(option.title))), \(share)",
                    indent: indent
                )
            }
            if let calculation { layout.add(words.points(calculation: calculation), indent: indent) }
        case .checklist(let parts): write(parts, calculation: calculation, indent: indent)
        case .cohort(let cohort): write(cohort, calculation: calculation, indent: indent)
        case .formula(let working):
            layout.add(words.points(calculation: figures.text(working)), indent: indent)
        case .rubric(let points): layout.add(words.rubric(figures.text(points.bare)), indent: indent)
        case .none: break
        }
    }

    private mutating func write(_ tiers: [MechanismExplanation.Tier], calculation: String?, indent: Int) {
        for tier in tiers {
            let branch = tier.branch
            let asked = branch.quote.map { words.quoted($0) } ?? branch.when.map { label($0) } ?? words.always
            var line = "\(words.tier(branch.fate)): \(asked)"
            if branch.fate != .notReached, let when = branch.when {
                let isSaid = hasSides(when) && branch.quote == nil
                line += isSaid ? "" : ": \(hasSides(when) ? label(when) : sentence(when))"
            }
            if branch.fate == .applied {
                line += "; \(words.shareOfMaximum(figures.text(tier.share.result)))"
            }
            let sign: Sign =
                switch branch.fate {
                case .applied: .met
                case .passedOver: .notMet
                case .notReached: .apart
                case .unknown: .open
                }
            self.line(sign, line, indent: indent)
            if let when = branch.when, hasSides(when), branch.fate != .notReached {
                writeSides(of: when, indent: indent + 2)
            }
        }
        if !tiers.contains(where: { $0.branch.fate == .applied || $0.branch.fate == .unknown }) {
            layout.add(words.noTier, indent: indent)
        }
        if let calculation { layout.add(words.points(calculation: calculation), indent: indent) }
    }

    private mutating func write(_ parts: [MechanismExplanation.Part], calculation: String?, indent: Int) {
        for part in parts {
            let title = part.title.map { text($0) } ?? figures.text(part.test.asked)
            let share = words.shareOfMaximum(figures.text(part.share))
            line(
                Sign(part.test.answer),
                "\(words.part(part.test.answer)): \(title), \(share)",
                indent: indent
            )
        }
        if let calculation { layout.add(words.points(calculation: calculation), indent: indent) }
    }

    private mutating func write(_ cohort: CohortExplanation, calculation: String?, indent: Int) {
        if cohort.isFlat {
            let isFull = cohort.value.number?.isPositive ?? false
            layout.add(
                words.cohortFlat(figures.text(cohort.value), cohort.flat, isFull: isFull),
                indent: indent
            )
            return
        }
        layout.add(
            words.cohort(
                CohortWords(
                    method: cohort.method,
                    higherIsBetter: cohort.higherIsBetter,
                    unitCount: cohort.unitCount,
                    below: cohort.below,
                    above: cohort.above,
                    value: figures.text(cohort.value),
                    lowest: figures.text(cohort.lowest),
                    highest: figures.text(cohort.highest),
                    isFixed: cohort.lowestIsFixed && cohort.highestIsFixed
                )
            ),
            indent: indent
        )
        if let calculation { layout.add(words.points(calculation: calculation), indent: indent) }
    }
}

extension MechanismExplanation {
    /// Whether there is a list to show even where nothing could be computed.
    var isListed: Bool {
        switch self {
        case .checklist, .choice: true
        case .check, .ratio, .cappedRatio, .allOrNothing, .tiers, .cohort, .formula, .rubric, .none: false
        }
    }
}
