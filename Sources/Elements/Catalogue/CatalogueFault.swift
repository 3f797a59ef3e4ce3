/// Why elements and criteria sets do not fit together.
package enum CatalogueFault: Hashable, Sendable {
    /// No element answers an input of a set.
    case unanswered(InputReference)
    /// An element answers an input that the set does not have, or that is counted from child units.
    case noSuchInput(ElementID, InputReference)
    /// The element is of another kind, counts in another unit or has other options than the input.
    case doesNotFit(ElementID, InputReference, Difference)
    /// An element that answers no input.
    case unused(ElementID)
    /// The weight of a weighted mean is no element, or one that is not added.
    case weight(ElementID, String)

    package enum Difference: String, Hashable, Sendable, CaseIterable {
        case kind, unit, options
    }
}
