/// Ascending entry numbers as a short text: `4, 7-9`, ending with `…` when it would become too long.
struct EntryRanges {
    private let longest: Int
    private var text = ""
    private var current: ClosedRange<EntryNumber>?
    private var isCut = false

    /// - Parameter longest: in characters, all of them ASCII but the last.
    init(longest: Int) {
        self.longest = longest
    }

    mutating func add(_ number: EntryNumber) {
        if let range = current, number == range.upperBound.next {
            current = range.lowerBound...number
        } else {
            flush()
            current = number...number
        }
    }

    /// All numbers added so far.
    mutating func finish() -> String {
        flush()
        current = nil
        return text
    }

    private mutating func flush() {
        guard let range = current, !isCut else { return }
        let words =
            range.lowerBound == range.upperBound
            ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        let separator = text.isEmpty ? "" : ", "
        if text.utf8.count + separator.utf8.count + words.utf8.count + 3 > longest {
            isCut = true
            text += "\(separator)…"
        } else {
            text += separator + words
        }
    }
}
