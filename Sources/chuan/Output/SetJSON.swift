import Criteria
import Evaluation
import Quantities

/// A criteria set as JSON: every criterion with its inputs, their columns, kinds, units and options in printed order.
struct SetJSON {
    let plan: Plan

    var text: String {
        let set = plan.set
        return JSON.compact([
            ("id", .text(set.id)), ("edition", .text(set.edition)), ("title", text(set.title)),
            ("description", text(set.description)), ("issuer", text(set.issuer)),
            ("legalBasis", .list(set.legalBasis.map { text($0) })),
            ("source", source(set.source)),
            ("validFrom", .text(set.validity.from?.description)),
            ("validUntil", .text(set.validity.until?.description)),
            ("subject", .text(set.subject)), ("lineage", lineage(set.lineage)),
            ("result", result(set.result)), ("policies", policies(set.policies)),
            ("attributes", .list(set.attributes.map { attribute($0) })),
            ("parameters", .list(set.parameters.map { parameter($0) })),
            ("levels", .list(set.levels.map { level($0) })),
            ("inputCount", .whole(plan.slots.count)),
            ("criteria", .list(set.nodes.map { node($0) })),
            ("readings", .list(set.readings.map { reading($0) })),
        ]).rendered
    }

    func text(_ text: Text?) -> JSON {
        guard let text else { return .null }
        return .compact([("vi", .text(text.vi)), ("en", .text(text.en))])
    }

    private func source(_ source: Source) -> JSON {
        .compact([
            ("id", .text(source.id)), ("title", text(source.title)), ("number", .text(source.number)),
            ("date", .text(source.date?.description)), ("place", .text(source.place)),
        ])
    }

    private func attribute(_ attribute: Attribute) -> JSON {
        .compact([
            ("column", .text(attribute.name)), ("title", text(attribute.title)),
            ("kind", .text(attribute.kind.rawValue)),
            ("values", attribute.values.isEmpty ? .null : .list(attribute.values.map { .text($0) })),
            ("default", .text(attribute.byDefault)),
        ])
    }

    private func parameter(_ parameter: Parameter) -> JSON {
        .compact([
            ("name", .text(parameter.name)), ("title", text(parameter.title)), ("at", .text(parameter.at)),
            (
                "cases",
                .list(
                    parameter.cases.map { choice in
                        .compact([("when", .text(choice.when?.source)), ("is", .text(choice.value.source))])
                    }
                )
            ),
        ])
    }

    private func lineage(_ lineage: Lineage?) -> JSON {
        guard let lineage else { return .null }
        return .compact([
            ("base", .text(lineage.base)),
            ("guarantee", lineage.guaranteesNotLaxer ? .text("not_laxer_than_base") : .null),
            (
                "changes",
                .list(
                    lineage.changes.map { change in
                        .compact([
                            ("criterion", .text(change.criterion)), ("kind", .text(change.kind.rawValue)),
                            (
                                "fields",
                                change.fields.isEmpty ? .null : .list(change.fields.map { .text($0) })
                            ),
                            ("because", text(change.because)), ("at", .text(change.at)),
                            ("position", .text(change.position)),
                        ])
                    }
                )
            ),
        ])
    }

    private func level(_ level: Level) -> JSON {
        .compact([
            ("level", .whole(level.number)), ("title", text(level.title)),
            ("description", text(level.description)),
        ])
    }

    func number(_ fraction: Fraction?) -> JSON {
        guard let fraction else { return .null }
        let exact = Exact(fraction)
        return exact.isFiniteDecimal ? .number(exact.decimalText(digits: 18)) : .text(exact.fractionText)
    }
}
