package import Criteria

/// A robustness report as people read it.
package struct RobustnessText {
    let report: RobustnessReport
    let names: [String]
    let words: RobustnessWords
    let results: ImpactWords
    let number: NumberWords
    let language: Language
    let limit: Int?

    /// - Parameters:
    ///   - names: of the units, by row.
    ///   - limit: how many units to list in each table; `nil` for all.
    /// - Returns: lines, each ended by a newline.
    package static func render(
        _ report: RobustnessReport,
        names: [String],
        language: Language,
        limit: Int? = 50
    ) -> String {
        let text = RobustnessText(
            report: report,
            names: names,
            words: .of(language),
            results: .of(language),
            number: NumberWords(language: language),
            language: language,
            limit: limit
        )
        return text.lines.map { $0 + "\n" }.joined()
    }

    private var lines: [String] {
        let words = words
        let options = report.options
        var lines = [words.title, "\(report.title(language)) (\(report.id)@\(report.edition))"]
        lines.append(Template.fill(words.subject, "\(report.unitCount)"))
        if !report.intervals.isEmpty {
            let draws = report.weights.isEmpty ? 0 : options.draws
            lines.append(Template.fill(words.method, "\(options.percent)", "\(draws)", "\(options.seed)"))
        }
        if report.kind == .score { lines.append(words.statistics) }
        lines += weights
        lines += intervals
        lines += readings
        lines += missing
        lines += extremes
        lines += ties
        return lines
    }

    func name(_ row: Int) -> String { names.indices.contains(row) ? names[row] : "\(row + 1)" }

    // MARK: - Weights

    private var weights: [String] {
        guard !report.weights.isEmpty else { return [] }
        var table = AlignedTable([
            (words.node, false), (words.nominal, true), (words.effective, true), (words.correlation, true),
            (words.mean, true), (words.deviation, true),
        ])
        for share in report.weights {
            table.add([
                String(repeating: " ", count: share.depth * 2) + share.code, number.percent(share.nominal),
                share.effective.map { number.percent($0) } ?? "–",
                share.correlation.map { number($0) } ?? "–",
                number(share.mean), number(share.deviation),
            ])
        }
        var lines = ["", words.weights] + table.lines
        if report.variance == 0 { lines.append("  " + words.noVariance) }
        if report.heldUnits > 0 { lines.append("  " + Template.fill(words.held, "\(report.heldUnits)")) }
        return lines
    }

    // MARK: - Intervals

    private var intervals: [String] {
        guard !report.intervals.isEmpty else { return [] }
        let ranked = report.intervals.filter { $0.rank != nil }
        let steady = ranked.count { $0.span.map { $0.best == $0.worst } ?? true }
        var lines = ["", words.intervals, "  " + Template.fill(words.steady, "\(steady)", "\(ranked.count)")]
        func width(_ interval: RankInterval) -> Int { interval.span.map { $0.worst - $0.best } ?? 0 }
        if let widest = ranked.max(by: { width($0) < width($1) }), width(widest) > 0 {
            lines.append("  " + Template.fill(words.widest, "\(width(widest))", name(widest.row)))
        }
        var table = AlignedTable([
            (words.unit, false), (words.rank, true), (words.median, true), (words.span, true),
            (words.byWeights, true),
            (words.byReadings, true), (words.byMissing, true), (words.cause, false),
        ])
        let order = report.intervals.sorted { ($0.rank ?? .max, $0.row) < ($1.rank ?? .max, $1.row) }
        let listed = limit.map { Array(order.prefix($0)) } ?? order
        for interval in listed {
            var cause = interval.cause.map { words.cause($0) } ?? ""
            if let rank = interval.rankUnderCause { cause += " (→ \(rank))" }
            table.add([
                name(interval.row), interval.rank.map { "\($0)" } ?? "–",
                interval.median.map { number($0, digits: 1) } ?? "", span(interval.span),
                span(interval.weights),
                span(interval.readings), span(interval.missing), cause,
            ])
        }
        lines += table.lines
        if listed.count < order.count {
            lines.append("  " + Template.fill(words.more, "\(order.count - listed.count)"))
        }
        return lines
    }

    private func span(_ span: RankInterval.Span?) -> String {
        guard let span else { return "" }
        return span.best == span.worst ? "\(span.best)" : "\(span.best)–\(span.worst)"
    }

    // MARK: - Ties

    private var ties: [String] {
        guard let ties = report.ties else { return [] }
        var lines = [
            "", words.ties, "  " + Template.fill(words.distinct, "\(ties.units)", "\(ties.distinct)"),
        ]
        if ties.tiedUnits == 0 {
            lines.append("  " + words.noTies)
        } else {
            lines.append(
                "  "
                    + Template.fill(
                        words.tied,
                        "\(ties.tiedUnits)",
                        "\(ties.tieGroups)",
                        "\(ties.largestTie)"
                    )
            )
        }
        if let gap = ties.smallestGap, let higher = ties.smallestGapHigher, let lower = ties.smallestGapLower
        {
            lines.append("  " + Template.fill(words.closest, small(gap), name(higher), name(lower)))
        }
        if let gap = ties.medianGap { lines.append("  " + Template.fill(words.medianGap, small(gap))) }
        return lines
    }

    /// With as many digits as show that it is not zero.
    private func small(_ gap: Exact) -> String {
        for digits in 2...9 {
            let text = number(gap, digits: digits)
            if gap.rounded(Rounding(digits: digits)).isPositive { return text }
        }
        return gap.fractionText
    }
}
