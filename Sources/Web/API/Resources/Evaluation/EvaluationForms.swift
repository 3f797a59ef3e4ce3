import Assessment
import Criteria
import Evaluation
import Tables

/// What an evaluation looks like in answers.
enum EvaluationForms {
    static let evaluation = Form<EvaluationInWords>.object(
        "Evaluation",
        FormMember("set", Form<String>.text) { "\($0.standing.plan.set.id)@\($0.standing.plan.set.edition)" },
        FormMember(
            "verdict",
            Form<String>.text.orNull,
            Text(vi: "met, notMet hoặc vì sao chưa nói được.", en: "met, notMet, or why neither can be said.")
        ) {
            if case .verdict(let verdict) = $0.standing.outcome.whole { verdict.word } else { nil }
        },
        FormMember(
            "level",
            Form<Int>.integer.orNull,
            Text(vi: "Mức đạt được; 0 khi chưa có.", en: "The level reached, 0 for none.")
        ) {
            if case .level(let level, _) = $0.standing.outcome.whole { level } else { nil }
        },
        FormMember(
            "bestLevel",
            Form<Int>.integer.orNull,
            Text(vi: "Nếu mọi số liệu thiếu đều đạt.", en: "If everything missing were met.")
        ) {
            if case .level(_, let best) = $0.standing.outcome.whole { best } else { nil }
        },
        FormMember(
            "points",
            Form<String>.text.orNull,
            Text(vi: "Phân số đúng tuyệt đối.", en: "An exact fraction.")
        ) {
            if case .score(let score) = $0.standing.outcome.whole {
                score.total.given?.fractionText
            } else {
                nil
            }
        },
        FormMember("maximum", Form<String>.text.orNull) {
            if case .score(let score) = $0.standing.outcome.whole {
                score.total.maximum.fractionText
            } else {
                nil
            }
        },
        FormMember("criteria", criterion.list) { words in
            CriterionResult.all(words.standing.outcome, words.standing.plan).map {
                ResultInWords(result: $0, language: words.language)
            }
        },
        FormMember(
            "faults",
            Form<String>.text.list,
            Text(vi: "Ô không đọc được; tính là thiếu.", en: "Cells at fault, which count as missing.")
        ) {
            words in words.standing.faults.map { $0.text(words.language) }
        },
        FormMember(
            "explanation",
            Form<String>.text.orNull,
            Text(
                vi: "Vì sao, bằng lời; khi hỏi explain=true.",
                en: "Why, in words; where explain=true was asked."
            )
        ) { words in
            guard words.isExplained else { return nil }
            let explained = words.standing.evaluator.explanation(words.standing.outcome, unit: words.title)
            return ExplanationText.render(explained, language: words.language)
        }
    )

    static let criterion = Form<ResultInWords>.object(
        "CriterionResult",
        FormMember("code", Form<String>.text) { $0.result.code },
        FormMember("title", Form<String>.text) { $0.result.title($0.language) },
        FormMember("result", Form<String>.text) { $0.result.result },
        FormMember("isMissing", Form<Bool>.truth) { $0.result.isMissing }
    )
}

/// An evaluation to be told in a language.
struct EvaluationInWords: Sendable {
    let standing: Standing
    /// Whom the explanation names.
    let title: String
    let isExplained: Bool
    let language: Language

    /// Whether the reasons are wanted, which take far longer than the evaluation itself.
    static let explain = Ask<Bool>.query(
        "explain",
        .truth,
        or: false,
        Text(vi: "Kèm lời giải thích.", en: "With the reasons.")
    )
}

/// How a criterion came out, to be told in a language.
struct ResultInWords: Sendable {
    let result: CriterionResult
    let language: Language
}
