extension Formula {
    /// Reads a formula that answers a number.
    package static func number(_ source: String, in scope: FormulaScope) throws(FormulaFault) -> Formula {
        let syntax = try FormulaParser.parse(source)
        let (expression, dimension) = try FormulaResolver(scope: scope).number(syntax)
        return Formula(source: source, expression: expression, type: .number(dimension))
    }

    /// Reads a formula that answers yes or no.
    package static func condition(_ source: String, in scope: FormulaScope) throws(FormulaFault) -> Formula {
        let syntax = try FormulaParser.parse(source)
        return Formula(
            source: source,
            expression: try FormulaResolver(scope: scope).condition(syntax),
            type: .truth
        )
    }

    /// Reads a formula that answers a number or yes/no.
    package static func value(_ source: String, in scope: FormulaScope) throws(FormulaFault) -> Formula {
        let syntax = try FormulaParser.parse(source)
        let typed = try FormulaResolver(scope: scope).resolve(syntax)
        guard typed.type != .text else {
            throw FormulaFault(.notANumber(found: typed.type.words), at: syntax.offset)
        }
        return Formula(source: source, expression: typed.expression, type: typed.type)
    }

    /// Reads a requirement: a condition or one of the short forms about `value`.
    package static func requirement(_ source: String, in scope: FormulaScope) throws(FormulaFault) -> Formula
    {
        let syntax = try FormulaParser.parseRequirement(source)
        return Formula(
            source: source,
            expression: try FormulaResolver(scope: scope).condition(syntax),
            type: .truth
        )
    }
}
