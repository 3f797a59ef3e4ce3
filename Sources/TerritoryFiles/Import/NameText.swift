/// Cells as offices write them.
enum NameText {
    /// Single spaces, none around, no line breaks.
    static func clean(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The digits between the last brackets: `01` of `Thành phố Hà Nội (01)`.
    static func bracketed(_ text: String) -> String? {
        guard let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else {
            return nil
        }
        return String(text[text.index(after: open)..<close])
    }
}
