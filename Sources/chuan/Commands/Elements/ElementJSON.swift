import Criteria
import Elements
import Quantities

/// A data element as JSON.
enum ElementJSON {
    static func element(_ element: DataElement, _ language: Language) -> JSON {
        .compact([
            ("id", .text(element.id.rawValue)), ("title", text(element.title)),
            ("kind", .text(element.kind.word)), ("unit", .text(element.unit)),
            ("options", options(element.kind)), ("period", .text(element.period.rawValue)),
            ("merge", .text(ElementWords.merge(element.merge).en)),
            ("personal", .truth(element.isPersonal)),
            (
                "inputs",
                .list(
                    element.uses.map { use in
                        .compact([
                            ("set", .text(use.input.set)), ("edition", .text(use.input.edition)),
                            ("column", .text(use.input.column)),
                            ("previousPeriod", use.isOfPreviousPeriod ? .truth(true) : .null),
                        ])
                    }
                )
            ),
            ("note", element.note.map(text) ?? .null),
        ])
    }

    private static func text(_ text: Text) -> JSON {
        .compact([("vi", .text(text.vi)), ("en", .text(text.en))])
    }

    private static func options(_ kind: ElementKind) -> JSON {
        guard case .choice(let options) = kind else { return .null }
        return .list(options.map { .object([("id", .text($0.id)), ("title", text($0.title))]) })
    }
}
