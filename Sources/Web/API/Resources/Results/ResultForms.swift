import Assessment
import Criteria
import Evaluation
import Quantities
import Records
import Territory

/// What published results look like in answers. Only what was published is in them.
enum ResultForms {
    static let decision = Form<PublicDecision>.object(
        "PublishedDecision",
        FormMember("dossier", Form<String>.text) { $0.decision.dossier.text },
        FormMember("campaign", Form<String>.text) { $0.campaign.text },
        FormMember("set", Form<String>.text) { $0.set },
        FormMember("period", Form<String>.text) { $0.period },
        FormMember("unit", Form<String>.text) { $0.unit },
        FormMember("unitTitle", Form<String>.text) { $0.title },
        FormMember("kind", Form<Decision.Kind>.word) { $0.decision.kind },
        FormMember(
            "outcome",
            Form<String>(schema: .word(outcomes), write: Form<String>.text.write)
        ) { $0.decision.outcome.stored },
        FormMember("level", Form<Int>.integer.orNull) { $0.decision.outcome.level },
        FormMember("levelTitle", Form<String>.text.orNull) { $0.decision.levelTitle },
        FormMember("points", Form<String>.text.orNull) { $0.decision.outcome.points?.fractionText },
        FormMember("number", Form<String>.text) { $0.decision.act.number },
        FormMember("day", Form<CivilDate>.day) { $0.decision.act.day },
        FormMember("signatory", Form<String>.text) { $0.decision.act.signatory },
        FormMember("validFrom", Form<CivilDate>.day) { $0.decision.from },
        FormMember("validUntil", Form<CivilDate>.day.orNull) { $0.decision.act.validUntil },
        FormMember("publicFrom", Form<CivilDate>.day) { $0.publicFrom },
        FormMember(
            "holds",
            Form<Bool>.truth,
            Text(vi: "Còn hiệu lực hôm nay.", en: "Whether it holds today.")
        ) {
            $0.holds
        },
        FormMember("digest", Form<String>.text) { $0.decision.digest.description }
    )

    private static let outcomes = ["recognised", "established", "met", "not_met", "refused", "revoked"]

    static let page = APIPage.form("DecisionPage", of: decision)

    static let recognition = Form<PublicRecognition>.object(
        "Recognition",
        FormMember("decision", decision) { $0.decision },
        FormMember("holder", Form<String>.text) { $0.recognition.holder.code.description },
        FormMember(
            "holds",
            Form<Bool>.truth,
            Text(vi: "Đơn vị còn giữ nó vào ngày được hỏi.", en: "Whether the holder has it on the day.")
        ) {
            $0.recognition.holds
        },
        FormMember("isInherited", Form<Bool>.truth) { $0.recognition.succession.isInherited }
    )

    static let record = Form<RecordInWords>.object(
        "PublishedRecord",
        FormMember("unit", Form<String>.text) { $0.record.participant.unit },
        FormMember("title", Form<String>.text) { $0.record.participant.title },
        FormMember("campaign", Form<String>.text) { $0.record.campaign },
        FormMember("set", Form<String>.text) { $0.record.set.name },
        FormMember("period", Form<String>.text) { $0.record.period },
        FormMember("decisions", decision.list) { $0.decisions },
        FormMember(
            "reasons",
            Form<String>.text.orNull,
            Text(vi: "Lý do, nếu được công bố.", en: "The reasons, where they are public.")
        ) {
            $0.record.showsReasons ? $0.record.decisions.last?.act.reasons : nil
        },
        FormMember("criteria", EvaluationForms.criterion.list.orNull) { words in
            words.record.criteria?.map { ResultInWords(result: $0, language: words.language) }
        },
        FormMember("values", Form<[String: String]>.texts.orNull) { words in
            words.record.values.map { values in
                Dictionary(values.map { ($0.key.column, $0.value) }, uniquingKeysWith: { first, _ in first })
            }
        },
        FormMember("objectionsUntil", Form<CivilDate>.day.orNull) { $0.record.objectionsUntil },
        FormMember("objections", objection.list) { $0.record.objections }
    )

    private static let objection = Form<Objection>.object(
        "Objection",
        FormMember("id", Form<String>.text) { $0.id.text },
        FormMember("day", Form<CivilDate>.day) { $0.day },
        FormMember("criterion", Form<String>.text.orNull) { $0.criterion },
        FormMember("matter", Form<String>.text) { $0.matter },
        FormMember("outcome", Form<Objection.Outcome>.word.orNull) { $0.answer?.outcome },
        FormMember("answer", Form<String>.text.orNull) { $0.answer?.text }
    )

    static let ranking = Form<RankingInWords>.object(
        "Ranking",
        FormMember("number", Form<Int>.integer) { $0.published.number },
        FormMember("day", Form<CivilDate>.day) { $0.published.day },
        FormMember("statement", Form<String>.text) { $0.published.statement },
        FormMember("digest", Form<String>.text) { $0.published.digest.description },
        FormMember(
            "isWhole",
            Form<Bool>.truth,
            Text(vi: "Tính lại cho đúng mã đã công bố.", en: "Whether it comes out again as published.")
        ) {
            $0.isWhole
        },
        FormMember("lines", line.list) { $0.table.lines }
    )

    private static let line = Form<RankingTable.Line>.object(
        "RankingLine",
        FormMember("unit", Form<String>.text) { $0.unit },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("parent", Form<String>.text.orNull) { $0.parent },
        FormMember("points", Form<String>.text) { $0.points.fractionText },
        FormMember("rank", Form<Int>.integer) { $0.rank },
        FormMember("rankInParent", Form<Int>.integer) { $0.rankInParent },
        FormMember(
            "sharing",
            Form<Int>.integer,
            Text(vi: "Bao nhiêu đơn vị cùng hạng.", en: "How many share the place.")
        ) {
            $0.sharing
        }
    )
}

/// A public record to be told in a language.
struct RecordInWords: Sendable {
    let record: PublicRecord
    let decisions: [PublicDecision]
    let language: Language
}

/// A published ranking with its lines.
struct RankingInWords: Sendable {
    let published: PublishedRanking
    let table: RankingTable
    /// Whether it comes out again as it was published.
    let isWhole: Bool
}
