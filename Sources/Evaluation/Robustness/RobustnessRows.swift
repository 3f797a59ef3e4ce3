import Criteria

/// A robustness report as rows of table files, one table per subject. Words are those of result files.
package enum RobustnessRows {
    // MARK: - Rank intervals

    package static let intervalHeader = [
        "unit", "rank", "median", "best", "worst", "weights.best", "weights.worst", "readings.best",
        "readings.worst",
        "missing.best", "missing.worst", "cause", "cause.of", "cause.rank",
    ]

    package static func intervals(_ report: RobustnessReport, names: [String]) -> [[String]] {
        report.intervals.map { interval in
            let cause = interval.cause.map(words) ?? ("", "")
            var cells = [name(interval.row, names), text(interval.rank), text(interval.median)]
            for span in [interval.span, interval.weights, interval.readings, interval.missing] {
                cells += [text(span?.best), text(span?.worst)]
            }
            return cells + [cause.0, cause.1, text(interval.rankUnderCause)]
        }
    }

    private static func words(_ cause: RankCause) -> (String, String) {
        switch cause {
        case .weight(let code, let isRaised): (isRaised ? "weightRaised" : "weightLowered", code)
        case .draw(let number): ("draw", "\(number)")
        case .reading(let id, _): ("reading", id)
        case .missing(let isBest): (isBest ? "missingBest" : "missingWorst", "")
        }
    }

    // MARK: - Weights

    package static let weightHeader = [
        "code", "kind", "nominal", "effective", "correlation", "mean", "deviation",
    ]

    package static func weights(_ report: RobustnessReport) -> [[String]] {
        report.weights.map { share in
            [
                share.code, share.isGroup ? "group" : "criterion", text(share.nominal), text(share.effective),
                text(share.correlation), text(share.mean), text(share.deviation),
            ]
        }
    }

    // MARK: - Readings and missing figures

    package static let readingHeader = [
        "reading", "criterion", "changedUnits", "movedRanks", "largestMove", "change.average",
        "change.lowest",
        "change.highest",
    ]

    package static func readings(_ report: RobustnessReport) -> [[String]] {
        report.readings.map { reading in
            [
                reading.id, reading.code, "\(reading.changedUnits)", "\(reading.movedRanks)",
                "\(reading.largestMove)",
                reading.averageDifference?.cellText ?? "", reading.lowestDifference?.cellText ?? "",
                reading.highestDifference?.cellText ?? "",
            ]
        }
    }

    package static let changeHeader = ["unit", "cause", "cause.of", "before", "after"]

    /// Units whose verdict, level or band differs under a reading or with missing figures counted best or worst.
    package static func changes(_ report: RobustnessReport, names: [String]) -> [[String]] {
        func rows(_ changes: [ResultChange], _ cause: String, _ of: String) -> [[String]] {
            changes.map { [name($0.row, names), cause, of, word($0.before), word($0.after)] }
        }
        return report.readings.flatMap { rows($0.changes, "reading", $0.id) }
            + rows(report.missing.best, "missingBest", "") + rows(report.missing.worst, "missingWorst", "")
    }

    private static func word(_ standing: UnitStanding) -> String {
        standing.verdict?.word ?? standing.level.map { "\($0)" } ?? standing.bandID ?? ""
    }

    // MARK: - Extremes

    package static let extremeHeader = [
        "criterion", "method", "parent", "count", "end", "unit", "holders", "value", "next", "gap", "outlier",
        "flat",
        "move.average", "move.largest", "ranksChanged",
    ]

    /// - Parameter parents: names of the parents, by their number in the facts.
    package static func extremes(_ report: RobustnessReport, names: [String], parents: [String] = [])
        -> [[String]]
    {
        report.extremes.flatMap { cohort in
            [("highest", cohort.highest), ("lowest", cohort.lowest)].map { end, extreme in
                [
                    cohort.code, cohort.method.rawValue, cohort.parent.map { name(Int($0), parents) } ?? "",
                    "\(cohort.count)", end, extreme.rows.first.map { name($0, names) } ?? "",
                    "\(extreme.rows.count)",
                    extreme.value.cellText, extreme.next?.cellText ?? "", text(extreme.gap),
                    extreme.isOutlier ? "1" : "0", cohort.isFlat ? "1" : "0", text(extreme.averageMove),
                    text(extreme.largestMove), "\(extreme.ranksChanged)",
                ]
            }
        }
    }

    private static func name(_ row: Int, _ names: [String]) -> String {
        names.indices.contains(row) ? names[row] : "\(row + 1)"
    }

    private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

    /// Statistics with six decimals.
    private static func text(_ number: Double?) -> String {
        guard let number, number.isFinite else { return "" }
        return Exact(recovering: number).decimalText(digits: 6)
    }
}
