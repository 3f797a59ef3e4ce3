/// That one element is part of another, because a criteria set says so of its inputs.
package struct PartRule: Hashable, Sendable {
    package let part: ElementID
    package let whole: ElementID
    /// The input that is said to be a part.
    package let input: InputReference

    package init(part: ElementID, whole: ElementID, input: InputReference) {
        self.part = part
        self.whole = whole
        self.input = input
    }
}
