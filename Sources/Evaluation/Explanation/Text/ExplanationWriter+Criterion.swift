import Criteria

extension ExplanationWriter {
    /// - Parameter isAlone: says at which document the places point, which a whole unit says once.
    /// - Parameter next: in a whole unit, the level to strive for.
    mutating func write(_ criterion: CriterionExplanation, indent: Int, isAlone: Bool, next: Int? = nil) {
        let standing = standing(criterion, next: next)
        line(standing.sign, "\(standing.words): \(criterion.code) \(text(criterion.title))", indent: indent)
        let inner = indent + 2
        if isAlone { layout.gap() }
        if let shortfall = criterion.shortfall {
            layout.add(words.shortfall(inWords(shortfall)), indent: inner)
        }
        if let applies = criterion.applies {
            layout.add(words.doesNotApply(sentence(applies)), indent: inner)
        }
        if let policy = criterion.policy { layout.add(sentence(policy), indent: inner) }
        writeFigures(criterion, indent: inner, isAlone: isAlone)
        switch criterion.judgement {
        case .shown: break
        case .requirement(let requirement):
            section(words.requirement, indent: inner, isAlone: isAlone)
            write(requirement.branches, verdict: requirement.verdict, indent: inner + 2)
        case .ladder(let rungs):
            section(words.byLevel, indent: inner, isAlone: isAlone)
            write(rungs, indent: inner + 2)
        case .points(let points):
            guard points.beforeBounds != nil || points.mechanism.isListed else { break }
            section(words.scoring, indent: inner, isAlone: isAlone)
            write(points, indent: inner + 2)
        }
        writeSource(criterion, indent: inner, isAlone: isAlone)
        write(criterion.readings, heading: words.readings, indent: inner, isAlone: isAlone)
    }

    mutating func section(_ heading: String, indent: Int, isAlone: Bool) {
        if isAlone { layout.gap() }
        layout.add(heading, indent: indent)
    }

    private mutating func writeFigures(_ criterion: CriterionExplanation, indent: Int, isAlone: Bool) {
        if !criterion.given.isEmpty {
            section(words.given, indent: indent, isAlone: isAlone)
            for given in criterion.given {
                let figure = figures.text(given.figure)
                let worded = given.isFromChildren ? words.fromChildren(figure) : figure
                layout.add("\(given.letter): \(text(given.title)): \(worded)", indent: indent + 2)
            }
        }
        guard !criterion.named.isEmpty || criterion.value != nil else { return }
        section(words.calculation, indent: indent, isAlone: isAlone)
        for named in criterion.named {
            layout.add("\(named.name) = \(figures.text(named.working))", indent: indent + 2)
        }
        if let value = criterion.value { layout.add(figures.text(value), indent: indent + 2) }
    }

    func sentence(_ policy: PolicyApplied) -> String {
        let letters = policy.letters.joined(separator: ", ")
        return policy.isOnlyForPart
            ? words.policyOfPart(policy.absence, letters: letters)
            : words.policy(policy.absence, worth: policy.worth, letters: letters)
    }

    private func inWords(_ shortfall: Shortfall) -> ShortfallWords {
        var points = ""
        if case .points(let gained) = shortfall.goal { points = figures.points(gained) }
        return ShortfallWords(
            goal: shortfall.goal,
            points: points,
            letter: shortfall.letter,
            difference: figures.text(shortfall.difference),
            isMore: shortfall.isMore,
            needed: figures.text(shortfall.needed.bare),
            whole: shortfall.whole.map { figures.text($0.bare) }
        )
    }

    // MARK: - Requirements

    private func quote(_ branch: Branch) -> String {
        let asked = branch.quote.map { words.quoted($0) } ?? branch.condition.map { label($0) } ?? ""
        return branch.at.map { "\(asked) (\($0))" } ?? asked
    }

    private mutating func write(_ branches: [Branch], verdict: Verdict, indent: Int) {
        // What applied comes first, the cases passed over after it.
        let sorted = branches.filter { $0.fate == .applied } + branches.filter { $0.fate != .applied }
        for branch in sorted {
            guard branch.fate == .applied else {
                writePassedBy(branch, indent: indent)
                continue
            }
            writeApplied(
                branch,
                sign: Sign(verdict),
                words: "\(words.verdict(verdict)): \(quote(branch))",
                isOneOfSeveral: branches.count > 1,
                indent: indent
            )
        }
    }

    private mutating func writePassedBy(_ branch: Branch, indent: Int) {
        var text = "\(words.passedBy(branch.fate)): \(quote(branch))"
        if branch.fate == .notReached {
            text += ", \(words.caseDecided)"
        } else if let when = branch.when {
            text += ", \(words.because(sentence(when)))"
        }
        line(branch.fate == .unknown ? .open : .apart, text, indent: indent)
    }

    private mutating func writeApplied(
        _ branch: Branch,
        sign: Sign,
        words opening: String,
        isOneOfSeveral: Bool,
        indent: Int
    ) {
        var remark = ""
        if isOneOfSeveral {
            remark = branch.when.map { "; \(words.caseHeld(sentence($0)))" } ?? "; \(words.caseForOthers)"
        }
        guard let condition = branch.condition else { return }
        if hasSides(condition) {
            // Without the words of the document the opening says already how the sides are joined.
            let joined = branch.quote == nil ? "" : ": \(label(condition))"
            line(sign, "\(opening)\(joined)\(remark)", indent: indent)
            writeSides(of: condition, indent: indent + 2)
        } else {
            let reason = condition.answer.absence.map { words.noAnswer($0) } ?? sentence(condition)
            line(sign, "\(opening): \(reason)\(remark)", indent: indent)
        }
    }

    private mutating func write(_ rungs: [RungExplanation], indent: Int) {
        let silent = rungs.filter { $0.verdict == nil }
        if !silent.isEmpty {
            let levels = silent.map { "\($0.level)" }.joined(separator: ", ")
            line(.apart, words.levelsWithout(levels), indent: indent)
        }
        for rung in rungs where rung.verdict != nil {
            let heading = words.rung(rung.mark, level: rung.level, title: text(rung.title))
            if let applied = rung.applied {
                writeApplied(
                    applied,
                    sign: Sign(rung.mark),
                    words: "\(heading): \(quote(applied))",
                    isOneOfSeveral: rung.branches.count > 1,
                    indent: indent
                )
            } else {
                line(Sign(rung.mark), heading, indent: indent)
            }
            for branch in rung.branches where branch.fate == .passedOver || branch.fate == .unknown {
                writePassedBy(branch, indent: indent + 2)
            }
        }
    }

    // MARK: - The document

    private mutating func writeSource(_ criterion: CriterionExplanation, indent: Int, isAlone: Bool) {
        var places = [criterion.at].compactMap { $0 }
        if isAlone {
            places.append(
                words.document(title: text(criterion.source.title), number: criterion.source.number)
            )
        }
        guard !places.isEmpty || criterion.method != nil else { return }
        if isAlone { layout.gap() }
        layout.add("\(words.source): \(places.joined(separator: ", "))", indent: indent)
        if let method = criterion.method { layout.add(text(method), indent: indent + 2) }
    }

    mutating func write(_ readings: [ReadingNote], heading: String, indent: Int, isAlone: Bool) {
        guard !readings.isEmpty else { return }
        section(heading, indent: indent, isAlone: isAlone)
        for reading in readings {
            layout.add(words.says(text(reading.says), at: reading.at), indent: indent + 2)
            layout.add(words.applied(text(reading.applied)), indent: indent + 4)
            if let why = reading.why { layout.add(words.why(text(why)), indent: indent + 4) }
            if let other = reading.alternative {
                layout.add(words.alternative(text(other)), indent: indent + 4)
            }
        }
    }
}
