/// A text as descriptions are compared: small letters, single spaces, no punctuation.
package struct FoldedText: Hashable, Sendable {
    /// The words, each between single spaces, so that whole words can be looked for.
    let padded: String

    package init(_ text: String) {
        var folded = " "
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                folded.append(character)
            } else if folded.last != " " {
                folded.append(" ")
            }
        }
        if folded.last != " " { folded.append(" ") }
        padded = folded
    }

    package var isEmpty: Bool { padded == " " }

    /// Whether the words of `phrase` stand in the text one after the other.
    package func contains(_ phrase: FoldedText) -> Bool {
        guard !phrase.isEmpty else { return false }
        return position(of: phrase) != nil
    }

    /// How many words stand before `phrase`; `nil` if it does not occur.
    package func position(of phrase: FoldedText) -> Int? {
        let text = Array(padded.unicodeScalars)
        let sought = Array(phrase.padded.unicodeScalars)
        guard sought.count <= text.count else { return nil }
        for start in 0...(text.count - sought.count) where text[start] == " " {
            guard Array(text[start..<start + sought.count]) == sought else { continue }
            return text[..<start].count { $0 == " " }
        }
        return nil
    }
}
