/// Lines of plain text, wrapped at a width with hanging indents.
struct TextLayout {
    private(set) var lines: [String] = []
    let width: Int

    init(width: Int = 100) { self.width = width }

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// An empty line, never two in a row and never at the top.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// - Parameters:
    ///   - indent: spaces before the first line.
    ///   - hanging: further spaces before the others.
    mutating func add(_ text: String, indent: Int = 0, hanging: Int = 2) {
        for paragraph in text.split(separator: "\n") { wrap(paragraph, indent: indent, hanging: hanging) }
    }

    private mutating func wrap(_ paragraph: Substring, indent: Int, hanging: Int) {
        var line = String(repeating: " ", count: indent)
        var columns = indent
        var isEmpty = true
        for word in Self.words(paragraph) {
            let length = word.count
            if !isEmpty, columns + 1 + length > width {
                lines.append(line)
                line = String(repeating: " ", count: indent + hanging)
                columns = indent + hanging
                isEmpty = true
            }
            line += isEmpty ? word : " " + word
            columns += isEmpty ? length : length + 1
            isEmpty = false
        }
        if !isEmpty { lines.append(line) }
    }

    /// A percent sign stays with its number.
    private static func words(_ paragraph: Substring) -> [String] {
        var words: [String] = []
        for word in paragraph.split(separator: " ") {
            if let last = words.last, word.first == "%" {
                words[words.count - 1] = last + " " + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }
}
