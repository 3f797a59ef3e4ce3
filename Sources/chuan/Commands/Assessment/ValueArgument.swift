import Assessment

/// A value as an argument: `1.1.a=45`.
struct ValueArgument {
    let key: ValueKey
    let value: String

    init?(_ text: String) {
        guard let sign = text.firstIndex(of: "="), let key = ValueKey(column: text[..<sign]) else {
            return nil
        }
        self.key = key
        value = String(text[text.index(after: sign)...])
    }
}

extension ValueKey {
    /// Reads the name of a column: the code up to the last dot, and the letter after it.
    init?(column: some StringProtocol) {
        guard let dot = column.lastIndex(of: "."), dot != column.startIndex else { return nil }
        let letter = column[column.index(after: dot)...]
        guard !letter.isEmpty else { return nil }
        self.init(String(column[..<dot]), String(letter))
    }
}
