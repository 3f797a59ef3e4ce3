package import Elements
package import Quantities

/// Why the figures of a criteria set cannot be loaded from the records.
package enum LoadRefusal: Error, Hashable, Sendable {
    /// Inputs that no data element answers.
    case unanswered([InputReference])
    /// The elements of the set are of periods of another kind than the one asked for.
    case periodKind(found: Period, expected: Period.Kind)
    /// There is no period before the first.
    case noPeriodBefore(Period)
    /// A value is an option that the set does not know.
    case option(ElementID, String, InputReference)
    /// A value that no element of this kind can have.
    case unreadable(ElementID)
}
