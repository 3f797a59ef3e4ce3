import Foundation

/// Passwords that many people have, and so the first that a stranger tries.
package struct PasswordBlocklist: Sendable {
    private let words: Set<String>

    /// - Parameter text: one password a line; lines that begin with `#!` are remarks.
    package init(_ text: String) {
        words = Set(
            text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#!") }.map { Folded.text(String($0)) }
        )
    }

    package var count: Int { words.count }

    /// Whether it is in the list, as it is or without what people put around a word to make it longer.
    func holds(_ folded: String) -> Bool {
        if words.contains(folded) { return true }
        let core = folded.drop { !$0.isLetter }
        let word = String(
            core.prefix(
                (core.lastIndex { $0.isLetter }).map { core.distance(from: core.startIndex, to: $0) + 1 } ?? 0
            )
        )
        return word.count >= 4 && word != folded && words.contains(word)
    }
}

/// Text as a guesser sees it: without case and tone marks, đ as d.
enum Folded {
    static func text(_ text: String) -> String {
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return String(plain.map { $0 == "đ" || $0 == "Đ" ? "d" : $0 })
    }
}
