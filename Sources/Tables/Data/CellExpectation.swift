/// What a wrong cell or row should have been; words for people are made elsewhere.
package enum CellExpectation: Hashable, Sendable {
    /// A number of this form, blank, or `KAD`.
    case number(NumberForm)
    /// A number of at most so many digits.
    case digits(atMost: Int)
    /// One of these words.
    case word([String])
    /// A unit; it is blank.
    case unit
    /// A unit that stands only once; the first one stands on this line.
    case uniqueUnit(firstLine: Int)
    /// So many cells in the row; the value says how many there are.
    case cells(Int)
    /// Text in UTF-8.
    case utf8
    /// Text without NUL bytes.
    case noNUL
    /// A closing quote within so many bytes.
    case closingQuote(within: Int)
    /// Quotes only around a whole cell, doubled within it.
    case noStrayQuote
    /// A cell of at most so many bytes.
    case cellLength(atMost: Int)
    /// A row of at most so many bytes; the value says how many there are.
    case rowLength(atMost: Int)

    /// Quotes are wrong, and so the cells of the row are maybe cut in wrong places.
    var isAboutQuotes: Bool {
        switch self {
        case .closingQuote, .noStrayQuote: true
        case .number, .digits, .word, .unit, .uniqueUnit, .cells, .utf8, .noNUL, .cellLength, .rowLength:
            false
        }
    }
}
