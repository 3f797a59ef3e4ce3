import Records
import Assessment
import Criteria

/// A report upward for people, or as JSON.
enum ReportText {
    static func text(_ report: Report, _ language: Language) -> String {
        let isVietnamese = language == .vi
        var text = "\(report.title)\n\(report.set), \(report.period)\n\n"
        var counts = TextTable([
            (isVietnamese ? "Kết quả" : "Result", .left), (isVietnamese ? "Đơn vị" : "Units", .right),
        ])
        for (outcome, count) in report.counts.sorted(by: { $0.key < $1.key }) {
            counts.append([title(outcome, language), "\(count)"])
        }
        counts.append([isVietnamese ? "chưa quyết định" : "not decided", "\(report.undecided.count)"])
        counts.append([
            isVietnamese ? "không tham gia đến cùng" : "did not take part", "\(report.absent.count)",
        ])
        counts.append([isVietnamese ? "cộng" : "all", "\(report.lines.count)"])
        text += counts.text
        text += gaps(isVietnamese ? "Chưa có quyết định" : "Not decided", report.undecided)
        text += gaps(isVietnamese ? "Không tham gia đến cùng" : "Did not take part to the end", report.absent)
        let missing = report.lines.filter { !$0.missing.isEmpty }
        if !missing.isEmpty {
            text += isVietnamese ? "\nThiếu số liệu\n" : "\nFigures missing\n"
            for line in missing {
                text += "  \(line.unit)  \(line.title): \(line.missing.joined(separator: " "))\n"
            }
        }
        return text
    }

    private static func gaps(_ title: String, _ gaps: [Report.Gap]) -> String {
        gaps.isEmpty
            ? "" : "\n\(title)\n" + gaps.map { "  \($0.unit)  \($0.title): \($0.state)\n" }.joined()
    }

    /// Of a word such as `recognised 3`.
    private static func title(_ outcome: String, _ language: Language) -> String {
        let parts = outcome.split(separator: " ").map(String.init)
        let isVietnamese = language == .vi
        switch parts.first {
        case "recognised":
            let level = parts.count > 1 ? " " + parts[1] : ""
            return (isVietnamese ? "công nhận mức độ" : "recognised at level") + level
        case "established": return isVietnamese ? "xác nhận điểm" : "points established"
        case "met": return DecisionOutcome.met.title(language)
        case "not_met": return DecisionOutcome.notMet.title(language)
        case "refused": return DecisionOutcome.refused.title(language)
        case "revoked": return DecisionOutcome.revoked.title(language)
        default: return outcome
        }
    }

    static func json(_ report: Report) -> JSON {
        func gaps(_ gaps: [Report.Gap]) -> JSON {
            .list(
                gaps.map {
                    .object([
                        ("unit", .text($0.unit)), ("title", .text($0.title)), ("state", .text($0.state)),
                    ])
                }
            )
        }
        return .object([
            ("campaign", .text(report.campaign)), ("title", .text(report.title)), ("set", .text(report.set)),
            ("setDigest", .text(report.setDigest)), ("period", .text(report.period)),
            ("asOf", .text(report.asOf)), ("authority", .text(report.authority)),
            ("ministry", .text(report.ministry)), ("entry", .whole(Int(report.entry))),
            ("isComplete", .truth(report.isComplete)), ("digest", .text(report.digest.description)),
            ("counts", .object(report.counts.sorted { $0.key < $1.key }.map { ($0.key, .whole($0.value)) })),
            ("criteria", .list(report.criteria.map { .text($0) })),
            ("lines", .list(report.lines.map { line($0, report.criteria) })),
            ("undecided", gaps(report.undecided)), ("absent", gaps(report.absent)),
        ])
    }

    private static func line(_ line: Report.Line, _ criteria: [String]) -> JSON {
        .compact([
            ("unit", .text(line.unit)), ("title", .text(line.title)), ("kind", .text(line.kind)),
            ("parent", .text(line.parent)), ("parentTitle", .text(line.parentTitle)),
            ("registeredLevel", line.registeredLevel.map { .whole($0) } ?? .null),
            ("state", .text(line.state)), ("outcome", .text(line.outcome)),
            ("level", line.level.map { .whole($0) } ?? .null), ("points", .text(line.points)),
            ("number", .text(line.number)), ("day", .text(line.day)), ("validFrom", .text(line.validFrom)),
            ("validUntil", .text(line.validUntil)),
            (
                "results",
                line.results.isEmpty
                    ? .null : .object(zip(criteria, line.results).map { ($0, .text($1)) })
            ),
            ("missing", .list(line.missing.map { .text($0) })),
        ])
    }
}
