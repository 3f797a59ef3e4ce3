extension Report {
    /// The columns of ``rows``.
    package var header: [String] {
        [
            "unit", "title", "kind", "parent", "parentTitle", "registeredLevel", "state", "outcome", "level",
            "points",
            "number", "day", "validFrom", "validUntil",
        ] + criteria + ["missing"]
    }

    /// A row for each unit, as for a CSV file.
    package var rows: [[String]] {
        lines.map { line in
            let results = line.results.isEmpty ? criteria.map { _ in "" } : line.results
            return [
                line.unit, line.title, line.kind, line.parent ?? "", line.parentTitle ?? "",
                line.registeredLevel.map(String.init) ?? "", line.state, line.outcome ?? "",
                line.level.map(String.init) ?? "", line.points ?? "", line.number ?? "", line.day ?? "",
                line.validFrom ?? "", line.validUntil ?? "",
            ] + results + [line.missing.joined(separator: " ")]
        }
    }

    /// The whole report in one form only, which its digest is taken of: lines that name what it is, then the table.
    package var text: String {
        var lines = [
            "report: 1", "campaign: \(campaign)", "title: \(title)", "set: \(set)",
            "set digest: \(setDigest)",
            "period: \(period)", "as of: \(asOf)", "authority: \(authority)", "ministry: \(ministry)",
            "entry: \(entry)",
        ]
        for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) {
            lines.append("count: \(outcome): \(count)")
        }
        for gap in undecided { lines.append("undecided: \(gap.unit): \(gap.title): \(gap.state)") }
        for gap in absent { lines.append("absent: \(gap.unit): \(gap.title): \(gap.state)") }
        lines.append("")
        for row in [header] + rows { lines.append(row.map(SheetTable.quoted).joined(separator: ",")) }
        return lines.joined(separator: "\n") + "\n"
    }
}
