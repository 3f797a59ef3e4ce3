/// The name of an attribute in the data files: `group`.
package struct AttributeName: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let description: String

    /// Small letters, digits and `-`, beginning with a letter, at most 40; `nil` for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes.first, letters.contains(first), bytes.count <= 40,
            bytes.allSatisfy({ letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        description = text
    }

    package static func < (left: AttributeName, right: AttributeName) -> Bool {
        left.description < right.description
    }
}
