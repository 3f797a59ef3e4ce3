/// The names that a formula may use where it stands, with their types.
package struct FormulaScope: Sendable {
    /// What is known of a node that stands above the formula.
    package struct NodeSignature: Hashable, Sendable {
        /// `nil` for a group and for a criterion without a value.
        package let value: FormulaType?
        package let inputs: [String: FormulaType]

        package init(value: FormulaType?, inputs: [String: FormulaType]) {
            self.value = value
            self.inputs = inputs
        }
    }

    package var inputs: [String: FormulaType] = [:]
    package var locals: [String: FormulaType] = [:]
    package var attributes: [String: FormulaType] = [:]
    package var parameters: [String: FormulaType] = [:]
    package var nodes: [String: NodeSignature] = [:]
    /// The type of `value`, once it is known.
    package var value: FormulaType?
    /// In bands the short forms and `value` are about the total.
    package var valueIsTotal = false
    /// Whether `total` and the results of other nodes may be asked for.
    package var allowsResults = true

    package init() {}

    var knownNames: [String] {
        var names = [inputs, locals, attributes, parameters].flatMap { $0.keys.sorted() }
        if value != nil { names.append("value") }
        if valueIsTotal { names.append("total") }
        return names
    }
}
