/// An impact report as the rows of a table file. Words are those of result files.
package enum ImpactRows {
    package static let header = [
        "unit", "direction", "result.before", "result.after", "level.before", "level.after", "total.before",
        "total.after",
        "total.change", "maximum.before", "maximum.after", "band.before", "band.after", "rank.before",
        "rank.after",
        "rank.change", "rank.parent.before", "rank.parent.after", "causes", "changed", "added", "removed",
    ]

    /// One row per unit. Codes of criteria are separated by spaces.
    package static func rows(_ report: ImpactReport, names: [String]) -> [[String]] {
        report.units.map { unit in
            let (before, after) = (unit.before, unit.after)
            var cells = [
                names.indices.contains(unit.row) ? names[unit.row] : "\(unit.row + 1)",
                unit.direction.rawValue,
            ]
            cells += [
                before.verdict?.word ?? "", after.verdict?.word ?? "", text(before.level), text(after.level),
            ]
            cells += [
                before.total?.cellText ?? "", after.total?.cellText ?? "", unit.difference?.cellText ?? "",
            ]
            cells += [before.maximum?.cellText ?? "", after.maximum?.cellText ?? ""]
            cells += [before.bandID ?? "", after.bandID ?? ""]
            cells += [text(before.rank), text(after.rank), text(unit.placesWon)]
            cells += [text(before.rankInParent), text(after.rankInParent)]
            cells += [codes(unit) { $0.isCause }]
            cells += CriterionImpact.Kind.allCases.map { kind in codes(unit) { $0.kind == kind } }
            return cells
        }
    }

    private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

    private static func codes(_ unit: UnitImpact, _ isListed: (CriterionImpact) -> Bool) -> String {
        unit.criteria.filter(isListed).map(\.code).joined(separator: " ")
    }
}
