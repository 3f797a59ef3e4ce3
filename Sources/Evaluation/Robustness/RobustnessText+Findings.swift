import Criteria

extension RobustnessText {
    // MARK: - Readings

    var readings: [String] {
        var lines: [String] = []
        if !report.readings.isEmpty {
            let isScore = report.kind == .score
            var table = AlignedTable([
                (words.readingID, false), (words.criterion, false), (words.changedUnits, true),
                (words.averageDifference, true), (words.movedRanks, true), (words.largestMove, true),
                (words.alternative, false),
            ])
            for reading in report.readings {
                table.add([
                    reading.id, reading.code, "\(reading.changedUnits)",
                    reading.averageDifference.map { number.signed($0) } ?? "",
                    isScore ? "\(reading.movedRanks)" : "", isScore ? "\(reading.largestMove)" : "",
                    reading.text(language),
                ])
            }
            lines += ["", words.readings] + table.lines
            for reading in report.readings where !reading.changes.isEmpty {
                lines.append("  \(reading.id):")
                lines += changes(reading.changes)
            }
        }
        guard !report.untested.isEmpty else { return lines }
        lines += ["", words.untested]
        for reading in report.untested {
            let reason =
                switch reading.reason {
                case .notOneCriterion: words.notOneCriterion
                case .needsOtherFigures: words.needsOtherFigures
                }
            lines.append("  \(reading.id): \(reading.text(language)) (\(reason))")
        }
        return lines
    }

    /// Each changed unit on a line of its own.
    private func changes(_ changes: [ResultChange]) -> [String] {
        let listed = limit.map { Array(changes.prefix($0)) } ?? changes
        var lines = listed.map { change in
            "    "
                + Template.fill(
                    words.change,
                    name(change.row),
                    result(change.before),
                    result(change.after)
                )
        }
        if listed.count < changes.count {
            lines.append("    " + Template.fill(words.more, "\(changes.count - listed.count)"))
        }
        return lines
    }

    private func result(_ standing: UnitStanding) -> String {
        let word = results.result(standing)
        return word.isEmpty ? results.noBand : word
    }

    // MARK: - Missing figures

    var missing: [String] {
        guard report.missing.units > 0 else { return ["", words.missing, "  " + words.noMissing] }
        var lines = ["", words.missing, "  " + Template.fill(words.missingUnits, "\(report.missing.units)")]
        for (title, list) in [
            (words.bestChanges, report.missing.best), (words.worstChanges, report.missing.worst),
        ] {
            if list.isEmpty {
                lines.append("  \(title): \(words.noChanges)")
            } else {
                lines.append("  \(title):")
                lines += changes(list)
            }
        }
        return lines
    }

    // MARK: - Extremes

    /// Of several populations only the ends that move somebody or stand out; of one population both.
    var extremes: [String] {
        guard !report.extremes.isEmpty else { return [] }
        var table = AlignedTable([
            (words.criterion, false), (words.end, false), (words.unit, false), (words.value, true),
            (words.next, true),
            (words.gap, true), (words.averageMove, true), (words.mostMove, true), (words.ranksChanged, true),
            (words.note, false),
        ])
        for cohort in report.extremes {
            if cohort.isFlat {
                table.add([cohort.code, "", "", number(cohort.highest.value)] + blanks(5) + [words.flat])
                continue
            }
            for (title, end) in [(words.highest, cohort.highest), (words.lowest, cohort.lowest)] {
                if cohort.parent != nil, !end.isOutlier, end.ranksChanged == 0 { continue }
                let first = end.rows.first.map { name($0) } ?? ""
                var notes: [String] = []
                if end.isOutlier { notes.append(words.outlier) }
                if end.rows.count > 1 { notes.append(Template.fill(words.shared, "\(end.rows.count)")) }
                table.add([
                    cohort.code, title, first, number(end.value, digits: 4),
                    end.next.map { number($0, digits: 4) } ?? "", end.gap.map { number.percent($0) } ?? "",
                    number(end.averageMove), number(end.largestMove), "\(end.ranksChanged)",
                    notes.joined(separator: "; "),
                ])
            }
        }
        return ["", words.extremes] + (table.isEmpty ? [] : table.lines)
    }

    private func blanks(_ count: Int) -> [String] { Array(repeating: "", count: count) }
}
