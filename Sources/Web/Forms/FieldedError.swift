package import Criteria

/// A refusal that knows which field it is about.
package protocol FieldedError: ExplainedError {
    /// The field's name in its form.
    var field: String { get }
}
