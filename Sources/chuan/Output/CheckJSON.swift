import Criteria
import Evaluation

/// What a check found, for machines.
struct CheckJSON {
    let set: CriteriaSet
    let findings: [Finding]
    let guarantee: GuaranteeResult?

    var text: String {
        JSON.compact([
            ("set", .text(set.id)), ("edition", .text(set.edition)), ("criteria", .whole(set.criteria.count)),
            ("findings", .list(findings.map { finding($0) })),
            ("guarantee", guarantee.map { words($0) } ?? .null),
        ]).rendered
    }

    private func text(_ text: Text) -> JSON { .compact([("vi", .text(text.vi)), ("en", .text(text.en))]) }

    private func finding(_ finding: Finding) -> JSON {
        .compact([
            ("kind", .text(finding.kind.rawValue)), ("criterion", .text(finding.criterion)),
            ("at", .text(finding.at)),
            ("text", text(finding.text)), ("reading", .text(finding.reading)),
            ("asPrinted", finding.isAboutPrinted ? .truth(true) : .null),
        ])
    }

    private func words(_ guarantee: GuaranteeResult) -> JSON {
        switch guarantee {
        case .proved(let steps):
            return .object([
                ("result", .text("proved")),
                (
                    "steps",
                    .list(
                        steps.map { .compact([("criterion", .text($0.criterion)), ("text", text($0.text))]) }
                    )
                ),
            ])
        case .refuted(let example):
            return .compact([
                ("result", .text("refuted")), ("criterion", .text(example.criterion)),
                ("level", example.level.map { .whole($0) } ?? .null),
                (
                    "attributes",
                    .object(example.attributes.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
                ),
                ("figures", .object(example.figures.map { ($0.column, .text($0.value.en ?? $0.value.vi)) })),
                ("base", text(example.base)), ("derived", text(example.derived)),
            ])
        case .undecided(let criterion, let reason):
            return .compact([
                ("result", .text("undecided")), ("criterion", .text(criterion)), ("reason", text(reason)),
            ])
        }
    }
}
