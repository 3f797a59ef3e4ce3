/// What another source says of a figure that a unit claims.
package struct OtherValue: Hashable, Sendable {
    package let unit: String
    package let key: ValueKey
    /// As data files write it.
    package let text: String
    /// Which source, in words, such as the system and the day of the figure.
    package let source: String

    package init(unit: String, key: ValueKey, text: String, source: String) {
        self.unit = unit
        self.key = key
        self.text = text
        self.source = source
    }
}
