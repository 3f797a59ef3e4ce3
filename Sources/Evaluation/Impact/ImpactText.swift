package import Criteria

/// An impact report as people read it.
package struct ImpactText {
    private let report: ImpactReport
    private let names: [String]
    private let words: ImpactWords
    private let number: NumberWords
    private let language: Language

    /// - Parameters:
    ///   - names: of the units, by row.
    ///   - limit: how many changed units to list; `nil` for all.
    /// - Returns: lines, each ended by a newline.
    package static func render(
        _ report: ImpactReport,
        names: [String],
        language: Language,
        limit: Int? = 50
    ) -> String {
        let text = ImpactText(
            report: report,
            names: names,
            words: .of(language),
            number: NumberWords(language: language),
            language: language
        )
        return text.lines(limit: limit).map { $0 + "\n" }.joined()
    }

    private func lines(limit: Int?) -> [String] {
        var lines = [words.title, heading(words.from, report.before), heading(words.to, report.after), ""]
        lines += summary
        lines += matrix
        lines += criteria
        let changed = report.units.filter { $0.direction != .unchanged || ($0.placesWon ?? 0) != 0 }.map(
            \.row
        )
        guard !changed.isEmpty else { return lines + ["", words.noChanges] }
        if !report.largestMovers.isEmpty, changed.count > report.largestMovers.count {
            lines += ["", words.movers] + table(report.largestMovers)
        }
        let listed = limit.map { Array(changed.prefix($0)) } ?? changed
        lines += ["", words.changes] + table(listed)
        if listed.count < changed.count {
            lines.append("  " + Template.fill(words.more, "\(changed.count - listed.count)"))
        }
        return lines
    }

    private func heading(_ word: String, _ side: ImpactReport.Side) -> String {
        "\(word): \(side.title(language)) (\(side.id)@\(side.edition))"
    }

    private var summary: [String] {
        var counts = [
            (words.units, report.units.count), (words.better, report.better), (words.worse, report.worse),
            (words.unchanged, report.unchanged),
        ]
        if report.incomparable > 0 { counts.append((words.incomparable, report.incomparable)) }
        if report.before.kind == .score, report.after.kind == .score {
            counts += [(words.placesWon, report.placesWon), (words.placesLost, report.placesLost)]
        }
        var lines = [words.summary] + counts.map { "  \($0): \($1)" }
        if let before = report.pointsBefore, let after = report.pointsAfter {
            lines.append(
                "  "
                    + Template.fill(
                        words.points,
                        number(before),
                        number(after),
                        number.signed(after - before)
                    )
            )
        }
        if report.isJudgedByShare { lines.append("  " + words.judgedByShare) }
        if report.before.kind != report.after.kind { lines.append("  " + words.differentKinds) }
        return lines
    }

    // MARK: - Tables

    private var matrix: [String] {
        guard let subject = report.transitions.first?.subject else { return [] }
        var rows: [String] = []
        var columns: [String] = []
        for transition in report.transitions {
            if !rows.contains(transition.before) { rows.append(transition.before) }
        }
        // The order of results is that of the rows as far as they name it.
        for word in rows + report.transitions.map(\.after) where !columns.contains(word) {
            if report.transitions.contains(where: { $0.after == word }) { columns.append(word) }
        }
        func word(_ result: String) -> String {
            switch subject {
            case .verdict: words.verdict(result)
            case .level: words.level(result)
            case .band: words.band(result)
            }
        }
        var table = AlignedTable([(words.beforeAndAfter, false)] + columns.map { (word($0), true) })
        for row in rows {
            let cells = columns.map { column in
                report.transitions.first { $0.before == row && $0.after == column }.map { "\($0.count)" }
                    ?? "·"
            }
            table.add([word(row)] + cells)
        }
        let title =
            switch subject {
            case .verdict: words.verdicts
            case .level: words.levels
            case .band: words.bands
            }
        return ["", title] + table.lines
    }

    private var criteria: [String] {
        guard !report.criteria.isEmpty else { return [] }
        let isScore = report.pointsBefore != nil
        var table = AlignedTable([
            (words.criterion, false), (words.kind, false), (words.units, true), (words.better, true),
            (words.worse, true), (words.causes, true), (words.difference, true),
        ])
        for tally in report.criteria {
            let kind =
                switch tally.kind {
                case .changed: words.changed
                case .added: words.added
                case .removed: words.removed
                }
            table.add([
                tally.code, kind, "\(tally.units)", "\(tally.better)", "\(tally.worse)", "\(tally.causes)",
                isScore ? number.signed(tally.difference) : "",
            ])
        }
        return ["", words.criteria] + table.lines
    }

    private func table(_ rows: [Int]) -> [String] {
        var table = AlignedTable([
            (words.unit, false), (words.before, false), (words.after, false), (words.pointsBefore, true),
            (words.pointsAfter, true), (words.difference, true), (words.rankBefore, true),
            (words.rankAfter, true),
            (words.rankInParentBefore, true), (words.rankInParentAfter, true), (words.because, false),
        ])
        // Without parents both ranks are the same: one is enough.
        let hasParents = report.units.contains {
            $0.before.rank != $0.before.rankInParent || $0.after.rank != $0.after.rankInParent
        }
        for row in rows {
            let unit = report.units[row]
            let (before, after) = (unit.before, unit.after)
            table.add([
                names.indices.contains(row) ? names[row] : "\(row + 1)", words.result(before),
                words.result(after),
                points(before), points(after), unit.difference.map { number.signed($0) } ?? "",
                before.rank.map { "\($0)" } ?? "", after.rank.map { "\($0)" } ?? "",
                hasParents ? before.rankInParent.map { "\($0)" } ?? "" : "",
                hasParents ? after.rankInParent.map { "\($0)" } ?? "" : "", causes(unit),
            ])
        }
        return table.lines
    }

    private func points(_ standing: UnitStanding) -> String {
        guard standing.maximum != nil else { return "" }
        return standing.total.map { number($0) } ?? words.undetermined
    }

    /// The causes; for a unit that only changed places among others none.
    private func causes(_ unit: UnitImpact) -> String {
        unit.criteria.filter(\.isCause).map(cause).joined(separator: ", ")
    }

    private func cause(_ criterion: CriterionImpact) -> String {
        let sign = criterion.difference.map { " (\(number.signed($0)))" } ?? ""
        switch criterion.kind {
        case .changed: return criterion.code + sign
        case .added: return "\(criterion.code) \(words.added)" + sign
        case .removed: return "\(criterion.code) \(words.removed)" + sign
        }
    }
}
