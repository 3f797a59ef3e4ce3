/// A value as somebody wrote it, in a unit that is not the element's own.
package struct GivenValue: Hashable, Sendable {
    package let text: String
    package let unit: String

    package init(text: String, unit: String) {
        self.text = text
        self.unit = unit
    }
}
