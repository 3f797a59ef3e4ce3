import Criteria
import Evaluation
import Quantities

/// What criteria sets look like in answers. Words are in the language of the answer.
enum SetForms {
    static let summary = Form<SetInWords>.object(
        "SetSummary",
        FormMember("name", Form<String>.text, Text(vi: "Mã@phiên bản.", en: "id@edition.")) {
            "\($0.set.id)@\($0.set.edition)"
        },
        FormMember("title", Form<String>.text) { $0.set.title($0.language) },
        FormMember("subject", Form<String>.text) { $0.set.subject },
        FormMember("result", Form<ResultRule.Kind>.word) { $0.set.result.kind },
        FormMember("from", Form<CivilDate>.day.orNull) { $0.set.validity.from },
        FormMember("until", Form<CivilDate>.day.orNull) { $0.set.validity.until }
    )

    static let set = Form<SetInWords>.object(
        "CriteriaSet",
        FormMember("summary", summary) { $0 },
        FormMember("issuer", Form<String>.text.orNull) { $0.set.issuer?($0.language) },
        FormMember("legalBasis", Form<String>.text.list) { words in
            words.set.legalBasis.map { $0(words.language) }
        },
        FormMember("levels", Form<String>.text.list, Text(vi: "Từ thấp đến cao.", en: "From the lowest.")) {
            words in
            words.set.levels.map { $0.title(words.language) }
        },
        FormMember("attributes", Form<String>.text.list) { $0.set.attributes.map(\.name) },
        FormMember("criteria", criterion.list) { words in
            words.set.criteria.map { CriterionInWords(node: $0, language: words.language) }
        },
        FormMember(
            "readings",
            reading.list,
            Text(
                vi: "Chỗ văn bản không rõ hoặc mâu thuẫn.",
                en: "Where the document is silent or contradicts itself."
            )
        ) { words in words.set.readings.map { ReadingInWords(reading: $0, language: words.language) } }
    )

    static let criterion = Form<CriterionInWords>.object(
        "Criterion",
        FormMember("code", Form<String>.text) { $0.node.code },
        FormMember("title", Form<String>.text) { $0.node.title($0.language) },
        FormMember(
            "place",
            Form<String>.text.orNull,
            Text(vi: "Chỗ trong văn bản.", en: "Its place in the document.")
        ) {
            $0.node.print.at
        },
        FormMember(
            "maximum",
            Form<String>.text.orNull,
            Text(vi: "Điểm tối đa, phân số.", en: "Maximum points, a fraction.")
        ) {
            $0.node.maximum.map {
                $0.denominator == 1 ? "\($0.numerator)" : "\($0.numerator)/\($0.denominator)"
            }
        },
        FormMember("method", Form<String>.text.orNull) { $0.node.print.method?($0.language) },
        FormMember("inputs", input.list) { words in
            (words.node.criterion?.inputs ?? []).map {
                InputInWords(code: words.node.code, input: $0, language: words.language)
            }
        },
        FormMember("readings", reading.list) { words in
            words.node.readings.map { ReadingInWords(reading: $0, language: words.language) }
        }
    )

    private static let input = Form<InputInWords>.object(
        "Input",
        FormMember(
            "column",
            Form<String>.text,
            Text(vi: "Tên mục khi gửi số liệu.", en: "The name under which a value is sent.")
        ) {
            "\($0.code).\($0.input.letter)"
        },
        FormMember("title", Form<String>.text) { $0.input.title($0.language) },
        FormMember("kind", Form<String>.text) { kind($0.input.kind) },
        FormMember("unit", Form<String>.text.orNull) { $0.input.unit },
        FormMember(
            "isCounted",
            Form<Bool>.truth,
            Text(vi: "Máy đếm từ đơn vị cấp dưới.", en: "Counted from the units below.")
        ) {
            $0.input.origin != .column
        },
        FormMember("options", Form<String>.text.list) { words in
            if case .choice(let options) = words.input.kind { options.map(\.id) } else { [] }
        }
    )

    private static let reading = Form<ReadingInWords>.object(
        "Reading",
        FormMember("id", Form<String>.text) { $0.reading.id },
        FormMember("says", Form<String>.text) { $0.reading.says($0.language) },
        FormMember("applied", Form<String>.text) { $0.reading.applied($0.language) },
        FormMember("why", Form<String>.text.orNull) { $0.reading.why?($0.language) }
    )

    private static func kind(_ kind: Input.Kind) -> String {
        switch kind {
        case .count: "count"
        case .number: "number"
        case .money: "money"
        case .yesNo: "yes_no"
        case .choice: "choice"
        }
    }
}

/// A set to be told in a language.
struct SetInWords: Sendable {
    let set: CriteriaSet
    let language: Language
}

/// A criterion to be told in a language.
struct CriterionInWords: Sendable {
    let node: Node
    let language: Language
}

/// An input to be told in a language.
struct InputInWords: Sendable {
    let code: String
    let input: Input
    let language: Language
}

/// A reading to be told in a language.
struct ReadingInWords: Sendable {
    let reading: Reading
    let language: Language
}
