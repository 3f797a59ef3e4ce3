package import Quantities

/// That values of an element are not below or above a number, because a criteria set says so of its input.
package struct BoundRule: Hashable, Sendable {
    package let element: ElementID
    package let minimum: Fraction?
    package let maximum: Fraction?
    package let input: InputReference

    package init(element: ElementID, minimum: Fraction?, maximum: Fraction?, input: InputReference) {
        self.element = element
        self.minimum = minimum
        self.maximum = maximum
        self.input = input
    }
}
