import Assessment
import Criteria
import Quantities
import Records

/// An objection with its answer, as text or JSON.
enum ObjectionText {
    static func lines(
        _ objection: Objection,
        _ objector: Objector? = nil,
        language: Language
    ) -> String {
        let isVietnamese = language == .vi
        func written(_ day: CivilDate) -> String { isVietnamese ? day.vietnamese : day.description }
        let about = objection.criterion.map { isVietnamese ? ", tiêu chí \($0)" : ", criterion \($0)" } ?? ""
        var text = (isVietnamese ? "Phản ánh " : "Objection ") + "\(objection.id)"
        text += isVietnamese ? " ngày " : " of "
        text += "\(written(objection.day))\(about): \(objection.matter)\n"
        if let objector { text += "  \(objector.name), \(objector.contact)\n" }
        if let answer = objection.answer {
            text += isVietnamese ? "  Trả lời ngày " : "  Answered on "
            text += "\(written(answer.day)), \(answer.outcome.title(language)): \(answer.text)\n"
        } else {
            text += isVietnamese ? "  Chưa trả lời.\n" : "  Not answered yet.\n"
        }
        return text
    }

    static func json(_ objection: Objection, _ objector: Objector? = nil) -> JSON {
        .compact([
            ("objection", .text(objection.id.text)), ("dossier", .text(objection.dossier.text)),
            ("decision", .text(objection.decision.text)), ("day", .text(objection.day.description)),
            ("criterion", .text(objection.criterion)), ("matter", .text(objection.matter)),
            (
                "objector",
                objector.map { .object([("name", .text($0.name)), ("contact", .text($0.contact))]) } ?? .null
            ),
            (
                "answer",
                objection.answer.map { answer in
                    .compact([
                        ("outcome", .text(answer.outcome.rawValue)), ("day", .text(answer.day.description)),
                        ("text", .text(answer.text)), ("decision", .text(answer.decision?.text)),
                    ])
                } ?? .null
            ),
        ])
    }
}
