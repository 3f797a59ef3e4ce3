import Criteria

/// Where a formula stands: the names it may use, and what is said when it asks for more.
struct FormulaPlace {
    enum Kind {
        /// Beside the criteria: parameters, weights, `applies_if`.
        case condition
        case criterion
        case group
        /// Bands and knock-outs.
        case whole
        /// A literal number only.
        case constant
    }

    enum Answer { case number, condition, value, requirement }

    var kind: Kind
    var scope: FormulaScope
    /// Whether `maximum` means something here.
    var hasMaximum = false
    /// Letters of choices, with the ids of their options.
    var options: [String: [String]] = [:]
    /// How large the `let` quantities and the value are, written out.
    var localSizes: [String: Int] = [:]
    var valueSize = 0

    static let constant = FormulaPlace(kind: .constant, scope: FormulaScope())
}
