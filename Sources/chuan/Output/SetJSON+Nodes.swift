import Criteria
import Evaluation
import Quantities

/// Groups, criteria, inputs and how they are judged.
extension SetJSON {
    func node(_ node: Node) -> JSON {
        var members: [(String, JSON)] = [
            ("code", .text(node.code)), ("title", text(node.title)), ("at", .text(node.print.at)),
            ("unit", text(node.print.unit)), ("maximum", number(node.maximum)),
            ("weight", .text(node.weight?.source)), ("appliesIf", .text(node.appliesIf?.source)),
            ("scored", node.isScored ? .null : .truth(false)), ("round", rounding(node.rounding)),
            ("policies", policies(node.policies)),
            ("method", text(node.print.method)), ("figuresFrom", text(node.print.figuresFrom)),
            ("basis", text(node.print.basis)), ("task", text(node.print.task)),
            ("lead", text(node.print.lead)),
            ("coordinate", text(node.print.coordinate)), ("note", text(node.print.note)),
        ]
        switch node.body {
        case .group(let group):
            switch plan.set.result.kind {
            case .verdict: members.append(("rule", rule(group.rule)))
            case .levels: break
            case .score:
                members += [
                    ("combine", combination(group.combination)),
                    ("excluded", .text(group.excludedChildren.rawValue)),
                ]
            }
            members.append(("children", .list(group.children.map { self.node($0) })))
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
        let kind: String
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
            if rule.method == .zScore {
                members += [("mean", number(rule.mean)), ("deviation", number(rule.deviation))]
            }
        case .formula(let formula): members.append(("points", .text(formula.source)))
        }
        return .compact(members)
    }
}

extension JSON {
    fileprivate var isNull: Bool {
        if case .null = self { return true }
        return false
    }
}
