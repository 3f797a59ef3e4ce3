import Criteria
import Evaluation
import Quantities
import Territory

/// Figures carried over, for people and for programs.
struct CarryReport {
    /// Figures that are not known and stand in the text; the others are only counted there.
    static let shown = 50

    let from: CivilDate
    let to: CivilDate
    /// Old units in the file.
    let oldUnits: Int
    /// The new units that have something of them, by code.
    let units: [Unit]
    /// New units that have nothing of them, of which nothing is said.
    let untouched: Int
    let summaries: [CarrySummary]
    let territory: Territory

    // MARK: - CSV

    static let header = ["unit", "name", "element", "state", "value", "at_least", "reasons"]

    /// One row for each new unit and element, the header first.
    func rows(isExact: Bool) -> [[String]] {
        [Self.header]
            + units.flatMap { unit in
                summaries.map { summary in
                    let cells = Self.cells(summary.carried[unit.code] ?? .notApplicable, isExact: isExact)
                    return [unit.code.description, unit.fullName, summary.element.id] + cells
                }
            }
    }

    private static func cells(_ figure: CarriedFigure, isExact: Bool) -> [String] {
        switch figure {
        case .known(let value, let isEstimate):
            [isEstimate ? "estimate" : "known", number(value, isExact), "", ""]
        case .notApplicable: ["not_applicable", "", "", ""]
        case .undetermined(let least, let gaps):
            [
                // What is surely more than nothing; of a mean nothing is sure.
                "undetermined", "", least == .zero ? "" : number(least, isExact),
                gaps.map { "\($0.old) \($0.reason.code)" }.joined(separator: "; "),
            ]
        case .collectAnew: ["collect_anew", "", "", ""]
        }
    }

    private static func number(_ value: Fraction, _ isExact: Bool) -> String {
        isExact ? Exact(value).fractionText : Exact(value).decimalText(digits: 10)
    }

    // MARK: - JSON

    func json(isExact: Bool) -> JSON {
        .object([
            ("from", .text(from.description)), ("to", .text(to.description)),
            ("oldUnits", .whole(oldUnits)), ("newUnits", .whole(units.count)),
            ("untouchedNewUnits", .whole(untouched)),
            ("elements", .list(summaries.map { Self.json($0, isExact: isExact) })),
            ("figures", RowsJSON(header: Self.header, rows: Array(rows(isExact: isExact).dropFirst())).value),
        ])
    }

    private static func json(_ summary: CarrySummary, isExact: Bool) -> JSON {
        func total(_ value: Exact?) -> JSON {
            .text(value.map { isExact ? $0.fractionText : $0.decimalText(digits: 10) })
        }
        return .compact([
            ("id", .text(summary.element.id)), ("rule", .text(summary.element.rule.code)),
            ("missing", .whole(summary.missingCount)), ("known", .whole(summary.knownCount)),
            ("estimate", .whole(summary.estimateCount)), ("undetermined", .whole(summary.undeterminedCount)),
            ("notApplicable", .whole(summary.notApplicableCount)),
            ("collectAnew", .whole(summary.anewCount)),
            ("before", total(summary.totals?.before)),
            ("after", total(summary.totals?.after)),
            ("undistributed", total(summary.totals?.undistributed)),
            ("isConserved", summary.totals.map { .truth($0.isConserved) } ?? .null),
        ])
    }
}
