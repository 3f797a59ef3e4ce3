import Assessment
import Criteria
import Evaluation

/// What drafts and reports look like in answers.
enum DecisionForms {
    static let draft = Form<DraftInWords>.object(
        "DecisionDraft",
        FormMember("proposal", Form<String>.text) { $0.draft.proposal.stored },
        FormMember("level", Form<Int>.integer.orNull) { $0.draft.proposal.level },
        FormMember("points", Form<String>.text.orNull) { $0.draft.proposal.points?.fractionText },
        FormMember("legalBasis", Form<String>.text.list) { $0.draft.legalBasis },
        FormMember("reasons", Form<String>.text) { $0.draft.reasons },
        FormMember("articles", Form<String>.text.list) { $0.draft.articles },
        FormMember(
            "obstacle",
            Form<String>.text.orNull,
            Text(vi: "Điều còn cản trở.", en: "What hinders a decision for now.")
        ) {
            $0.draft.obstacle?.text($0.language)
        }
    )

    static let report = Form<Report>.object(
        "Report",
        FormMember("campaign", Form<String>.text) { $0.campaign },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("set", Form<String>.text) { $0.set },
        FormMember("setDigest", Form<String>.text) { $0.setDigest },
        FormMember("period", Form<String>.text) { $0.period },
        FormMember("entry", Form<Int>.integer) { Int($0.entry) },
        FormMember("criteria", Form<String>.text.list) { $0.criteria },
        FormMember("lines", line.list) { $0.lines },
        FormMember("undecided", gap.list) { $0.undecided },
        FormMember("absent", gap.list) { $0.absent }
    )

    private static let line = Form<Report.Line>.object(
        "ReportLine",
        FormMember("unit", Form<String>.text) { $0.unit },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("kind", Form<String>.text) { $0.kind },
        FormMember("parent", Form<String>.text.orNull) { $0.parent },
        FormMember("registeredLevel", Form<Int>.integer.orNull) { $0.registeredLevel },
        FormMember("state", Form<String>.text) { $0.state },
        FormMember("outcome", Form<String>.text.orNull) { $0.outcome },
        FormMember("level", Form<Int>.integer.orNull) { $0.level },
        FormMember("points", Form<String>.text.orNull) { $0.points },
        FormMember("number", Form<String>.text.orNull) { $0.number },
        FormMember("day", Form<String>.text.orNull) { $0.day },
        FormMember("validFrom", Form<String>.text.orNull) { $0.validFrom },
        FormMember("validUntil", Form<String>.text.orNull) { $0.validUntil },
        FormMember("results", Form<String>.text.list) { $0.results },
        FormMember("missing", Form<String>.text.list) { $0.missing }
    )

    private static let gap = Form<Report.Gap>.object(
        "ReportGap",
        FormMember("unit", Form<String>.text) { $0.unit },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("state", Form<String>.text) { $0.state }
    )
}

/// A draft to be told in a language.
struct DraftInWords: Sendable {
    let draft: DecisionDraft
    let language: Language
}
