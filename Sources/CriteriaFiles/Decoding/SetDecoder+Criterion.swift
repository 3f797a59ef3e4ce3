import Criteria
import Quantities

/// A criterion: its inputs, its value and how it is judged.
extension SetDecoder {
    struct DecodedCriterion {
        var criterion: Criterion
        var signature: FormulaScope.NodeSignature
        /// Whether one of its formulas divides by something that may be nothing.
        var divides: Bool
        /// How large its value is, written out.
        var valueSize: Int
    }

    func criterion(_ fields: Fields, common: CommonFields) -> DecodedCriterion {
        let inputs = inputs(fields)
        var place = FormulaPlace(kind: .criterion, scope: scope, hasMaximum: common.maximum != nil)
        for input in inputs {
            place.scope.inputs[input.letter] = input.type
            if case .choice(let options) = input.kind { place.options[input.letter] = options.map(\.id) }
        }
        let (locals, dividing) = locals(fields, at: &place)
        let value = value(fields, inputs: inputs, at: place)
        // After a fault in the value, what asks about it is not at fault too.
        place.scope.value = value?.type ?? (fields.has("value") ? .number(.plain) : nil)
        place.valueSize = value.map { size(of: $0, at: place) } ?? 0
        let judge = Judge(
            decoder: self,
            fields: fields,
            place: place,
            inputs: inputs,
            value: place.scope.value,
            common: common
        )
        let judgement = judge.judgement()
        let valueDivides = value.map { divides($0.expression, locals: dividing) } ?? false
        let isOpen =
            valueDivides || !dividing.isEmpty
            || judgement.formulas.contains { divides($0.expression, locals: dividing, value: valueDivides) }
        return DecodedCriterion(
            criterion: Criterion(inputs: inputs, locals: locals, value: value, judgement: judgement),
            signature: .init(value: place.scope.value, inputs: place.scope.inputs),
            divides: isOpen,
            valueSize: place.valueSize
        )
    }

    private func locals(_ fields: Fields, at place: inout FormulaPlace) -> (
        [Criterion.Local], dividing: Set<String>
    ) {
        var locals: [Criterion.Local] = []
        var dividing: Set<String> = []
        for entry in fields.named("let") {
            checkName(entry, in: place.scope)
            let formula = formula(entry.value, .value, at: place)
            place.scope.locals[entry.key] = formula?.type ?? .number(.plain)
            guard let formula else { continue }
            place.localSizes[entry.key] = size(of: formula, at: place)
            if divides(formula.expression, locals: dividing) { dividing.insert(entry.key) }
            locals.append(Criterion.Local(name: entry.key, formula: formula))
        }
        return (locals, dividing)
    }

    /// The value as written, or the only input.
    private func value(_ fields: Fields, inputs: [Input], at place: FormulaPlace) -> Formula? {
        if let tree = fields["value"] { return formula(tree, .value, at: place) }
        guard inputs.count == 1, let only = inputs.first, only.type != .text else { return nil }
        return Formula(source: only.letter, expression: .reference(.input(only.letter)), type: only.type)
    }
}

extension Criterion.Judgement {
    /// Every formula that decides.
    var formulas: [Formula] {
        switch self {
        case .none: []
        case .require(let requirement): requirement.formulas
        case .ladder(let rungs): rungs.compactMap { $0 }.flatMap(\.formulas)
        case .score(let rule): rule.formulas
        }
    }
}

extension Requirement {
    fileprivate var formulas: [Formula] { cases.flatMap { [$0.when, $0.condition] }.compactMap { $0 } }
}

extension ScoreRule {
    fileprivate var formulas: [Formula] {
        switch self {
        case .tiers(let tiers): tiers.flatMap { [$0.when, $0.share] }.compactMap { $0 }
        case .checklist(let parts): parts.map(\.when)
        case .formula(let formula): [formula]
        case .check, .ratio, .cappedRatio, .allOrNothing, .choice, .cohort, .rubric: []
        }
    }
}
