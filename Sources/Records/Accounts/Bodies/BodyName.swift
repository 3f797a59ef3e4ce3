import Foundation

/// What a body is called: 1 to 300 characters on one line, composed (NFC), without spaces around it.
package struct BodyName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init?(_ text: String) {
        guard let line = OneLine.trimmed(text, upTo: 300) else { return nil }
        self.text = line
    }

    package var description: String { text }
}

/// What names have in common: one line of composed characters.
enum OneLine {
    /// - Parameter longest: in Unicode scalars, as the database counts.
    static func trimmed(_ text: String, upTo longest: Int) -> String? {
        // Composing what is far too long would only cost time.
        guard text.utf8.count <= longest * 16 else { return nil }
        let line = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
        let scalars = line.unicodeScalars
        guard (1...longest).contains(scalars.count),
            scalars.allSatisfy({ scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse,
                    // Marks that turn the direction of writing make a name look like another.
                    .format:
                    false
                default: true
                }
            })
        else { return nil }
        return line
    }
}
