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
            ("subject", .text(set.subject)), ("result", result(set.result)),
            ("attributes", .list(set.attributes.map { attribute($0) })),
            ("levels", .list(set.levels.map { level($0) })),
            ("inputCount", .whole(plan.slots.count)),
            ("criteria", .list(set.nodes.map { node($0) })),
            ("readings", .list(set.readings.map { reading($0) })),
        ]).rendered
    }

    private func text(_ text: Text?) -> JSON {
        guard let text else { return .null }
        return .compact([("vi", .text(text.vi)), ("en", .text(text.en))])
    }

    private func source(_ source: Source) -> JSON {
        .compact([
            ("id", .text(source.id)), ("title", text(source.title)), ("number", .text(source.number)),
            ("date", .text(source.date?.description)), ("place", .text(source.place)),
        ])
    }

    private func result(_ result: ResultRule) -> JSON {
        .compact([
            ("kind", .text(result.kind.rawValue)), ("maximum", number(result.maximum)),
            (
                "bands",
                result.bands.isEmpty
                    ? .null
                    : .list(
                        result.bands.map { band in
                            .compact([
                                ("id", .text(band.id)), ("title", text(band.title)),
                                ("when", .text(band.when?.source)),
                            ])
                        }
                    )
            ),
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

    private func level(_ level: Level) -> JSON {
        .compact([
            ("level", .whole(level.number)), ("title", text(level.title)),
            ("description", text(level.description)),
        ])
    }

    private func number(_ fraction: Fraction?) -> JSON {
        guard let fraction else { return .null }
        let exact = Exact(fraction)
        return exact.isFiniteDecimal ? .number(exact.decimalText(digits: 10)) : .text(exact.fractionText)
    }

    // MARK: - Nodes

    private func node(_ node: Node) -> JSON {
        var members: [(String, JSON)] = [
            ("code", .text(node.code)), ("title", text(node.title)), ("at", .text(node.print.at)),
            ("unit", text(node.print.unit)), ("maximum", number(node.maximum)),
            ("weight", .text(node.weight?.source)), ("appliesIf", .text(node.appliesIf?.source)),
            ("scored", node.isScored ? .null : .truth(false)),
            ("method", text(node.print.method)), ("figuresFrom", text(node.print.figuresFrom)),
            ("basis", text(node.print.basis)), ("task", text(node.print.task)),
            ("lead", text(node.print.lead)),
            ("coordinate", text(node.print.coordinate)), ("note", text(node.print.note)),
        ]
        switch node.body {
        case .group(let group): members.append(("children", .list(group.children.map { self.node($0) })))
        case .criterion(let criterion): members += self.criterion(criterion, code: node.code)
        }
        if !node.readings.isEmpty { members.append(("readings", .list(node.readings.map { reading($0) }))) }
        return .compact(members)
    }

    private func criterion(_ criterion: Criterion, code: String) -> [(String, JSON)] {
        let isOnly = criterion.inputs.count == 1
        var members: [(String, JSON)] = [
            ("inputs", .list(criterion.inputs.map { input($0, code: code, isOnly: isOnly) })),
            (
                "let",
                criterion.locals.isEmpty
                    ? .null : .object(criterion.locals.map { ($0.name, .text($0.formula.source)) })
            ),
            ("value", .text(criterion.value?.source)),
        ]
        switch criterion.judgement {
        case .none: break
        case .require(let requirement): members.append(("require", self.requirement(requirement)))
        case .ladder(let rungs):
            members.append(("ladder", .list(rungs.map { $0.map { self.requirement($0) } ?? .text("-") })))
        case .score(let score): members.append(("score", self.score(score)))
        }
        return members
    }

    private func input(_ input: Input, code: String, isOnly: Bool) -> JSON {
        var kind: String
        var options: JSON = .null
        switch input.kind {
        case .count: kind = "count"
        case .number: kind = "number"
        case .money: kind = "money"
        case .yesNo: kind = "yes_no"
        case .choice(let list):
            kind = "choice"
            options = .list(
                list.enumerated().map { place, option in
                    .compact([
                        ("position", .whole(place + 1)), ("id", .text(option.id)),
                        ("title", text(option.title)),
                    ])
                }
            )
        }
        var from: JSON = .null
        if case .children(let level) = input.origin {
            from = .text(level.map { "children at level \($0) or higher" } ?? "children")
        }
        return .compact([
            ("letter", .text(input.letter)),
            ("column", from.isNull ? .text("\(code).\(input.letter)") : .null),
            ("shortColumn", isOnly && from.isNull ? .text(code) : .null),
            ("title", text(input.title)), ("kind", .text(kind)), ("unit", .text(input.unit)),
            ("options", options),
            ("partOf", .text(input.partOf)), ("min", number(input.minimum)), ("max", number(input.maximum)),
            ("from", from), ("figuresFrom", text(input.figuresFrom)), ("note", text(input.note)),
        ])
    }

    private func requirement(_ requirement: Requirement) -> JSON {
        .list(
            requirement.cases.map { choice in
                .compact([
                    ("when", .text(choice.when?.source)), ("is", .text(choice.condition.source)),
                    ("quote", .text(choice.quote)), ("at", .text(choice.at)),
                ])
            }
        )
    }

    private func score(_ score: ScoreRule) -> JSON {
        var members: [(String, JSON)] = [("mechanism", .text(score.mechanism))]
        switch score {
        case .check, .ratio, .rubric: break
        case .cappedRatio(let fullAt, let slope):
            members += [("fullAt", number(fullAt)), ("slope", number(slope))]
        case .allOrNothing(let fullAt): members.append(("fullAt", number(fullAt)))
        case .tiers(let tiers):
            members.append(
                (
                    "tiers",
                    .list(
                        tiers.map { tier in
                            .compact([
                                ("when", .text(tier.when?.source)), ("points", .text(tier.share.source)),
                                ("quote", .text(tier.quote)),
                            ])
                        }
                    )
                )
            )
        case .choice(let shares): members.append(("points", .list(shares.map { number($0) })))
        case .checklist(let parts):
            members.append(
                (
                    "parts",
                    .list(
                        parts.map { part in
                            .compact([
                                ("title", text(part.title)), ("when", .text(part.when.source)),
                                ("points", number(part.share)),
                            ])
                        }
                    )
                )
            )
        case .cohort(let rule):
            members += [
                ("method", .text(rule.method.rawValue)),
                ("better", .text(rule.higherIsBetter ? "higher" : "lower")),
                ("min", number(rule.lowerBound)), ("max", number(rule.upperBound)),
                ("flat", .text(rule.flat.rawValue)),
            ]
        case .formula(let formula): members.append(("points", .text(formula.source)))
        }
        return .compact(members)
    }

    private func reading(_ reading: Reading) -> JSON {
        .compact([
            ("id", .text(reading.id)), ("at", .text(reading.at)), ("says", text(reading.says)),
            ("applied", text(reading.applied)), ("why", text(reading.why)),
            ("alternative", text(reading.alternative?.text)),
        ])
    }
}

extension JSON {
    fileprivate var isNull: Bool {
        if case .null = self { return true }
        return false
    }
}
