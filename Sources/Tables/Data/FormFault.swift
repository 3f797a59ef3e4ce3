/// Why the columns of a data file do not fit the inputs.
package enum FormFault: Error, Hashable, Sendable {
    /// Two columns, by name, bring figures for the same input or texts for the same attribute.
    case targetTwice(first: String, second: String)
}
