import Evaluation

/// Rows of texts as JSON: one object a row under the header's names.
struct RowsJSON {
    let header: [String]
    let rows: [[String]]

    var text: String { value.rendered }

    var value: JSON {
        .list(rows.map { row in .object(zip(header, row).map { ($0, .text($1)) }) })
    }
}

/// A robustness report as JSON: each of its tables by name.
struct RobustnessJSON {
    let report: RobustnessReport
    let names: [String]

    var text: String {
        JSON.object([
            ("set", .text(report.id)), ("edition", .text(report.edition)),
            ("units", .whole(report.unitCount)),
            (
                "intervals",
                RowsJSON(
                    header: RobustnessRows.intervalHeader,
                    rows: RobustnessRows.intervals(report, names: names)
                ).value
            ),
            (
                "weights",
                RowsJSON(header: RobustnessRows.weightHeader, rows: RobustnessRows.weights(report)).value
            ),
            (
                "readings",
                RowsJSON(header: RobustnessRows.readingHeader, rows: RobustnessRows.readings(report)).value
            ),
            (
                "changes",
                RowsJSON(
                    header: RobustnessRows.changeHeader,
                    rows: RobustnessRows.changes(report, names: names)
                ).value
            ),
            (
                "extremes",
                RowsJSON(
                    header: RobustnessRows.extremeHeader,
                    rows: RobustnessRows.extremes(report, names: names)
                ).value
            ),
        ]).rendered
    }
}
