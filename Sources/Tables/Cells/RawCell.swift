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
    var fault: Fault?

    /// The ways in which a cell can be no CSV; plain, so that cells stay cheap to pass around.
    enum Fault {
        case tooLong
        case strayQuote
        case unclosed
    }

    /// What the cell should have been.
    var expected: CellExpectation? {
        switch fault {
        case .tooLong: .cellLength(atMost: TableLimits.cell)
        case .strayQuote: .noStrayQuote
        case .unclosed: .closingQuote(within: TableLimits.cell)
        case nil: nil
        }
    }
}
