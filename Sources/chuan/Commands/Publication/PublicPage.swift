import Assessment
import Criteria
import Quantities
import Records

/// A public record as text or JSON.
struct PublicPage: Sendable {
    private let record: PublicRecord
    private let recognitions: [Recognition]
    private let day: CivilDate

    /// - Parameter recognitions: what became of the recognition by the day, for units that have something of the territory.
    init(_ record: PublicRecord, _ recognitions: [Recognition], on day: CivilDate) {
        self.record = record
        self.recognitions = recognitions
        self.day = day
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        func written(_ day: CivilDate) -> String { isVietnamese ? day.vietnamese : day.description }
        var text =
            "\(record.participant.title) — \(record.campaign)\n\(record.set.name), \(record.period)\n\n"
        for decision in record.decisions {
            let title = decision.levelTitle.map { " (\($0))" } ?? ""
            text +=
                "\(decision.act.number), \(written(decision.act.day)): \(decision.outcome.title(language))\(title)\n"
            if record.showsReasons, decision.act.hasReasons {
                text += (isVietnamese ? "  Lý do: " : "  Reasons: ") + decision.act.reasons + "\n"
            }
        }
        if let last = record.objectionsUntil {
            text += (isVietnamese ? "Phản ánh đến hết ngày " : "Objections until ") + written(last) + "\n"
        }
        if !recognitions.isEmpty {
            text +=
                (isVietnamese ? "\nGiá trị ngày " : "\nWorth on ") + written(day) + "\n"
                + recognitions.map { "  " + RecognitionText.line($0, language) + "\n" }.joined()
        }
        if let criteria = record.criteria {
            var table = TextTable([
                (isVietnamese ? "Tiêu chí" : "Criterion", .left),
                (isVietnamese ? "Kết quả" : "Result", .left),
                (isVietnamese ? "Tên" : "Title", .left),
            ])
            for line in criteria { table.append([line.code, line.result, line.title(language)]) }
            text += "\n" + table.text
        }
        if let values = record.values {
            text += (isVietnamese ? "\nSố liệu: " : "\nFigures: ")
            text +=
                values.sorted { $0.key < $1.key }.map { "\($0.key.column)=\($0.value)" }
                .joined(separator: " ") + "\n"
        }
        if !record.objections.isEmpty {
            text += "\n" + record.objections.map { ObjectionText.lines($0, language: language) }.joined()
        }
        return text
    }

    var json: JSON {
        .compact([
            ("unit", .text(record.participant.unit)), ("title", .text(record.participant.title)),
            ("campaign", .text(record.campaign)), ("set", .text(record.set.name)),
            ("period", .text(record.period)),
            (
                "decisions",
                .list(
                    record.decisions.map { decision in
                        .compact([
                            ("decision", .text(decision.id.text)), ("kind", .text(decision.kind.rawValue)),
                            ("outcome", DecisionJSON.outcome(decision.outcome)),
                            ("levelTitle", .text(decision.levelTitle)),
                            ("number", .text(decision.act.number)),
                            ("day", .text(decision.act.day.description)),
                            ("signatory", .text(decision.act.signatory)),
                            (
                                "reasons",
                                record.showsReasons && decision.act.hasReasons
                                    ? .text(decision.act.reasons) : .null
                            ),
                            ("digest", .text(decision.digest.description)),
                        ])
                    }
                )
            ),
            ("objectionsUntil", .text(record.objectionsUntil?.description)),
            ("worth", .list(recognitions.map { RecognitionText.json($0) })),
            (
                "criteria",
                record.criteria.map { lines in
                    .list(
                        lines.map { .object([("code", .text($0.code)), ("result", .text($0.result))]) }
                    )
                } ?? .null
            ),
            (
                "values",
                record.values.map { values in
                    .object(values.sorted { $0.key < $1.key }.map { ($0.key.column, .text($0.value)) })
                } ?? .null
            ),
            ("objections", .list(record.objections.map { ObjectionText.json($0) })),
        ])
    }
}
