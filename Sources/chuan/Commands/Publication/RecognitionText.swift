import Assessment
import Criteria
import Quantities
import Records
import Territory

/// What a recognition is worth for a unit on a day, as text or JSON.
enum RecognitionText {
    static func line(_ recognition: Recognition, _ language: Language) -> String {
        let isVietnamese = language == .vi
        let verdict: String
        if recognition.holds {
            verdict = isVietnamese ? "có giá trị" : "holds"
        } else if recognition.succession.isInherited {
            verdict = isVietnamese ? "ngoài thời hạn hiệu lực" : "outside its time"
        } else {
            verdict = isVietnamese ? "KHÔNG có giá trị" : "does NOT hold"
        }
        return
            "\(recognition.holder.fullName) (\(recognition.holder.code)): \(verdict); \(recognition.succession.text(language))"
    }

    static func json(_ recognition: Recognition) -> JSON {
        .compact([
            ("decision", .text(recognition.decision.id.text)),
            ("campaign", .text(recognition.campaign.text)), ("set", .text(recognition.set.name)),
            ("period", .text(recognition.period)),
            ("outcome", DecisionJSON.outcome(recognition.decision.outcome)),
            ("levelTitle", .text(recognition.decision.levelTitle)),
            ("unit", .text(recognition.unit.code.description)),
            ("unitTitle", .text(recognition.unit.fullName)),
            ("holder", .text(recognition.holder.code.description)),
            ("holderTitle", .text(recognition.holder.fullName)), ("holds", .truth(recognition.holds)),
            ("isInherited", .truth(recognition.succession.isInherited)),
            ("isInTime", .truth(recognition.isInTime)), ("why", .text(recognition.succession.text.vi)),
        ])
    }
}
