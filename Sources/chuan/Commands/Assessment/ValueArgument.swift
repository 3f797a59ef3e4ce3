import ArgumentParser
import Assessment

/// A value as an argument: `1.1.a=45`.
struct ValueArgument: ExpressibleByArgument {
    let key: ValueKey
    let value: String

    init?(argument: String) { self.init(argument) }

    init?(_ text: String) {
        guard let sign = text.firstIndex(of: "="), let key = ValueKey(column: text[..<sign]) else {
            return nil
        }
        self.key = key
        value = String(text[text.index(after: sign)...])
    }

    /// By key; of two for the same the last.
    static func table(_ arguments: [ValueArgument]) -> [ValueKey: String] {
        Dictionary(arguments.map { ($0.key, $0.value) }) { _, last in last }
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
