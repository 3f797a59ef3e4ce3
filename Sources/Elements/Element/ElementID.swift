/// The name of a data element: small letters, digits and hyphens, such as `population-18-plus`.
///
/// 2 to 60 characters, the first a letter. Never given to another element.
package struct ElementID: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (2...60).contains(bytes.count), let first = bytes.first, Self.isLetter(first),
            bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        self.rawValue = rawValue
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension ElementID: Comparable, CustomStringConvertible {
    package static func < (left: ElementID, right: ElementID) -> Bool { left.rawValue < right.rawValue }

    package var description: String { rawValue }
}
