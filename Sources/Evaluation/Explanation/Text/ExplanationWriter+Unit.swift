import Criteria

extension ExplanationWriter {
    mutating func write(_ unit: UnitExplanation) {
        layout.add("\(unit.unit): \(headline(unit.whole))")
        let document = words.document(title: text(unit.source.title), number: unit.source.number)
        layout.add("\(text(unit.set)), \(words.edition(unit.edition))")
        if text(unit.source.title) != text(unit.set) { layout.add("\(words.source): \(document)") }
        layout.gap()
        switch unit.whole {
        case .verdict(let whole): write(whole)
        case .level(let whole): write(whole)
        case .score(let whole): write(whole)
        }
        let next = unit.whole.nextLevel
        for part in unit.parts {
            switch part {
            case .group(let group):
                layout.gap()
                write(group)
            case .criterion(let criterion, let depth):
                let indent = max(0, depth - 1) * 2
                if criterion.isInOrder(next: next) {
                    writeSummary(criterion, indent: indent, next: next)
                } else {
                    layout.gap()
                    write(criterion, indent: indent, isAlone: false, next: next)
                    layout.gap()
                }
            }
        }
        layout.gap()
        writeSet(unit.readings)
    }

    private func headline(_ whole: WholeExplanation) -> String {
        switch whole {
        case .verdict(let whole): words.verdict(whole.verdict).lowercased()
        case .level(let whole): words.wholeLevel(whole.level, title: whole.title.map { text($0) })
        case .score(let whole):
            [
                whole.total.given == nil ? words.totalOpen : words.total(points(whole.total)),
                whole.bands.first(where: \.isReached).map { text($0.title) },
                whole.rank.map { words.rank($0, of: whole.ranked) },
            ].compactMap { $0 }.joined(separator: ", ")
        }
    }

    private func points(_ points: Points) -> String {
        if points.isExcluded { return words.pointsExcluded(points.absence).lowercasedFirst }
        let maximum = figures.points(points.maximum)
        return points.given.map { words.points(figures.points($0, of: points.maximum), of: maximum) }
            ?? words.pointsOpen(of: maximum).lowercasedFirst
    }

    // MARK: - The whole

    private mutating func write(_ whole: WholeExplanation.VerdictWhole) {
        layout.add(words.rule(whole.rule).capitalizedFirst + ".")
        if whole.isUndeterminedCountedAsNotMet { layout.add(words.countedAsNotMet) }
        writeLacking(whole.criteria, indent: 0)
        if whole.criteria.notMet.isEmpty, whole.criteria.missing.isEmpty { layout.add(words.nothingMissing) }
    }

    private mutating func writeLacking(_ tally: GroupExplanation.Tally, indent: Int) {
        func codes(_ codes: [String]) -> String { codes.joined(separator: ", ") }
        if !tally.notMet.isEmpty {
            line(.notMet, words.notMet(tally.notMet.count, codes: codes(tally.notMet)), indent: indent)
        }
        if !tally.missing.isEmpty {
            line(.open, words.missing(tally.missing.count, codes: codes(tally.missing)), indent: indent)
        }
    }

    private mutating func write(_ whole: WholeExplanation.LevelWhole) {
        if whole.best > whole.level { layout.add(words.bestLevel(whole.best)) }
        let above = whole.rungs.filter { $0.level > whole.level }
        if above.isEmpty { layout.add(words.highestLevel) }
        for rung in above {
            layout.add(words.toReach(rung.level, title: text(rung.title)))
            if rung.criteria.notMet.isEmpty, rung.criteria.missing.isEmpty {
                line(.apart, words.nothingAppliesAtLevel, indent: 2)
            } else {
                writeLacking(rung.criteria, indent: 2)
            }
        }
    }

    private mutating func write(_ whole: WholeExplanation.ScoreWhole) {
        if let rank = whole.rankInParent, whole.rank != rank { layout.add(words.rankInParent(rank)) }
        if !whole.missing.isEmpty {
            line(
                .open,
                words.missing(whole.missing.count, codes: whole.missing.joined(separator: ", ")),
                indent: 0
            )
        }
        for knockOut in whole.knockOuts {
            let title = knockOut.title.map { text($0) } ?? figures.text(knockOut.test.asked)
            let outcome =
                knockOut.test.holds ? words.knockOutTo(knockOut.band.map { text($0) }) : words.knockOutNot
            line(
                knockOut.test.holds ? .notMet : Sign.apart,
                "\(words.knockOuts): \(title): \(outcome) (\(sentence(knockOut.test)))",
                indent: 0
            )
        }
        if !whole.bands.isEmpty {
            write(whole.bands, isKnockedOut: whole.knockOuts.contains(where: \.test.holds))
        }
        layout.add("\(words.pointsByPart) (\(words.combination(whole.combination))):")
        for group in whole.groups {
            layout.add("\(group.code) \(text(group.title)): \(points(group.points))", indent: 2)
        }
        guard !whole.lost.isEmpty else { return }
        layout.add("\(words.lostMost):")
        for line in whole.lost {
            let lost = line.points.given.map { figures.points(line.points.maximum - $0) } ?? ""
            layout.add("\(line.code) \(text(line.title)): \(words.lost(lost))", indent: 2)
        }
    }

    private mutating func write(_ bands: [WholeExplanation.ScoreWhole.Band], isKnockedOut: Bool) {
        layout.add("\(words.bands):")
        var isReached = false
        for band in bands {
            let title = text(band.title)
            let reason = band.test.map { sentence($0) } ?? words.always
            if band.isReached {
                isReached = true
                line(
                    .met,
                    "\(words.bandReached(title)): \(isKnockedOut ? words.byKnockOut : reason)",
                    indent: 2
                )
            } else if isReached || isKnockedOut {
                line(.apart, words.bandPassedBy(title, nil), indent: 2)
            } else {
                let sign = band.test.map { Sign($0.answer) } ?? .apart
                line(sign, "\(words.bandPassedBy(title, band.test?.answer)): \(reason)", indent: 2)
            }
        }
        if !isReached { layout.add(words.noBand, indent: 2) }
    }

    // MARK: - Groups and criteria in order

    private mutating func write(_ group: GroupExplanation) {
        let indent = max(0, group.depth - 1) * 2
        let tally = words.tally(
            met: group.children.met.count,
            notMet: group.children.notMet.count,
            missing: group.children.missing.count,
            notApplicable: group.children.notApplicable.count
        )
        let title = "\(group.code) \(text(group.title))"
        switch group.judgement {
        case .verdict(let verdict, let rule):
            line(
                Sign(verdict),
                "\(words.verdict(verdict)): \(title) (\(words.rule(rule)): \(tally))",
                indent: indent
            )
        case .marks(let marks):
            let met = marks.indices.filter { marks[$0] == .met }.map { "\($0 + 1)" }
            let standing =
                met.isEmpty ? words.noLevel : words.marks(.met, levels: met.joined(separator: ", "))
            layout.add("\(title): \(standing.lowercasedFirst)", indent: indent)
        case .points(let points, let combination):
            layout.add("\(title): \(self.points(points)) (\(words.combination(combination)))", indent: indent)
        }
    }

    private mutating func writeSummary(_ criterion: CriterionExplanation, indent: Int, next: Int?) {
        let standing = standing(criterion, next: next)
        line(standing.sign, "\(standing.words): \(criterion.code) \(text(criterion.title))", indent: indent)
        if let applies = criterion.applies {
            layout.add(words.doesNotApply(sentence(applies)), indent: indent + 2)
        } else if let policy = criterion.policy {
            layout.add(sentence(policy), indent: indent + 2)
        } else if let value = criterion.value {
            layout.add(figures.text(value), indent: indent + 2)
        } else if criterion.given.count == 1 {
            layout.add(
                "\(criterion.given[0].letter) = \(figures.text(criterion.given[0].figure))",
                indent: indent + 2
            )
        }
    }

    private mutating func writeSet(_ readings: [ReadingNote]) {
        guard !readings.isEmpty else { return }
        layout.add(words.setReadings)
        for reading in readings {
            let place = reading.at.map { " (\($0))" } ?? ""
            layout.add("\(Sign.apart.rawValue) \(text(reading.applied))\(place)", indent: 2)
        }
    }
}

extension WholeExplanation {
    /// The level to strive for: the lowest above the one reached.
    var nextLevel: Int? {
        if case .level(let whole) = self { whole.rungs.first { $0.level > whole.level }?.level } else { nil }
    }
}

extension CriterionExplanation {
    /// Whether a line or two are enough to say of it in a whole unit.
    func isInOrder(next: Int?) -> Bool {
        switch judgement {
        case .shown: policy == nil
        case .requirement(let requirement): requirement.verdict == .met
        case .ladder(let rungs):
            rungs.allSatisfy { $0.level != next || $0.mark == .met || $0.mark == .notApplicable }
                && policy?.absence != .missing
        case .points(let points): points.isExcluded || points.given.map { $0 >= points.maximum } ?? false
        }
    }
}
