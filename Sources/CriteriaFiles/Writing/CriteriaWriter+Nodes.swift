import Criteria
import Quantities

/// Groups, criteria, inputs and readings as YAML.
extension CriteriaWriter {
    static func node(_ node: Node, inherited: Policies) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("code", node.code)
            describe(node, inherited: inherited, in: &fields)
            fields.add("readings", list: node.readings.map { reading($0, of: node, inherited: inherited) })
            if let group = node.group {
                fields.add("children", list: group.children.map { self.node($0, inherited: node.policies) })
            }
        }
    }

    /// Everything but code, children and readings: what a change may touch.
    private static func describe(_ node: Node, inherited: Policies, in fields: inout OutputFields) {
        fields.add("title", node.title)
        fields.add("at", node.print.at)
        fields.add("unit", node.print.unit)
        fields.add("method", node.print.method)
        fields.add("figures_from", node.print.figuresFrom)
        fields.add("basis", node.print.basis)
        fields.add("task", node.print.task)
        fields.add("lead", node.print.lead)
        fields.add("coordinate", node.print.coordinate)
        fields.add("note", node.print.note)
        fields.add("maximum", node.maximum)
        fields.add("weight", node.weight)
        fields.add("applies_if", node.appliesIf)
        if !node.isScored { fields.add("scored", "no") }
        fields.add("round", rounding(node.rounding))
        fields.add("policies", policies(node.policies, inherited: inherited))
        switch node.body {
        case .group(let group):
            fields.add("rule", rule(group.rule))
            fields.add("combine", combination(group.combination))
            if group.excludedChildren != .lower { fields.add("excluded", group.excludedChildren.rawValue) }
        case .criterion(let criterion): describe(criterion, in: &fields)
        }
    }

    private static func describe(_ criterion: Criterion, in fields: inout OutputFields) {
        fields.add("inputs", map: criterion.inputs.map { .init(key: $0.letter, value: input($0)) })
        fields.add(
            "let",
            map: criterion.locals.map { .init(key: $0.name, value: .scalar($0.formula.source)) }
        )
        if let only = criterion.inputs.first, criterion.inputs.count == 1,
            criterion.value?.expression == .reference(.input(only.letter))
        {
            // Left out, the value is the only input.
        } else {
            fields.add("value", criterion.value)
        }
        switch criterion.judgement {
        case .none: break
        case .require(let requirement): fields.add("require", self.requirement(requirement))
        case .ladder(let rungs):
            fields.add("ladder", list: rungs.map { $0.map(rung) ?? .scalar("-") })
        case .score(let rule): fields.add("score", score(rule, criterion))
        }
    }

    // MARK: - Requirements

    private static func requirement(_ requirement: Requirement) -> YAMLOutput {
        if let only = plain(requirement) { return .scalar(only) }
        return .list(requirement.cases.map(requirementCase))
    }

    private static func rung(_ requirement: Requirement) -> YAMLOutput {
        if let only = plain(requirement) { return .scalar(only) }
        return YAMLOutput { $0.add("cases", list: requirement.cases.map(requirementCase)) }
    }

    private static func plain(_ requirement: Requirement) -> String? {
        guard requirement.cases.count == 1, let only = requirement.cases.first, only.when == nil,
            only.quote == nil,
            only.at == nil
        else { return nil }
        return only.condition.source
    }

    private static func requirementCase(_ item: Requirement.Case) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("when", item.when)
            fields.add("is", item.condition)
            fields.add("quote", item.quote)
            fields.add("at", item.at)
        }
    }

    // MARK: - Inputs

    private static func input(_ input: Input) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("title", input.title)
            switch input.kind {
            case .count: fields.add("kind", "count")
            case .number: fields.add("kind", "number")
            case .money: fields.add("kind", "money")
            case .yesNo: fields.add("kind", "yes_no")
            case .choice(let options):
                fields.add("kind", "choice")
                fields.add("options", list: options.map(option))
            }
            fields.add("unit", input.unit)
            fields.add("part_of", input.partOf)
            fields.add("min", input.minimum)
            fields.add("max", input.maximum)
            if case .children(let level) = input.origin {
                fields.add("from", "children")
                fields.add("at_level", level.map { "\($0)" })
            }
            fields.add("figures_from", input.figuresFrom)
            fields.add("note", input.note)
        }
    }

    private static func option(_ option: Input.Option) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("id", option.id)
            fields.add("title", option.title)
        }
    }

    // MARK: - Readings

    static func reading(_ reading: Reading, of node: Node?, inherited: Policies) -> YAMLOutput {
        YAMLOutput { fields in
            fields.add("id", reading.id)
            fields.add("at", reading.at)
            fields.add("says", reading.says)
            fields.add("applied", reading.applied)
            fields.add("why", reading.why)
            fields.add("printed", reading.printed.map { .written($0.written) })
            guard let alternative = reading.alternative else { return }
            fields.add(
                "alternative",
                YAMLOutput { parts in
                    parts.add("text", alternative.text)
                    guard let node, let variant = alternative.criterion else { return }
                    parts.add("change", change(from: node, to: variant, inherited: inherited))
                }
            )
        }
    }

    /// The fields by which a variant differs from its criterion; children of a group stay as they are unless one differs.
    private static func change(from node: Node, to variant: Node, inherited: Policies) -> YAMLOutput {
        let base = YAMLOutput { describe(node, inherited: inherited, in: &$0) }
        let changed = YAMLOutput { describe(variant, inherited: inherited, in: &$0) }
        return changed.change(from: base)
    }
}
