package import Criteria

/// What is wrong with what somebody entered, and where.
package struct FieldFault: Hashable, Sendable {
    /// The `id` of the field, to which the summary above the form links.
    package let field: String
    package let text: Text

    package init(_ field: String, _ text: Text) {
        self.field = field
        self.text = text
    }
}
