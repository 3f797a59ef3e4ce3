/// Where one cell lies in the file, before anybody looks at what it says.
struct RawCell {
    /// The content without the surrounding quotes.
    var content: Range<Int>
    /// The first byte after the separator or line end.
    var next: Int
    /// The line ends with this cell.
    var endsRow: Bool
    var isQuoted = false
    /// Quotes stand doubled in the content.
    var hasDoubledQuotes = false
    /// What is wrong with the way the cell is written.
    var fault: Expectation?
}
