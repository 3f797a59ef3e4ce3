/// What the reader does with one column of a data file.
package enum ColumnForm: Sendable {
    /// Texts, kept in the text column with this number.
    case text(Int)
    /// Numbers, kept in the input with this number.
    case number(column: Int, NumberForm)
    /// Words that stand for numbers, kept in the input with this number.
    case words(column: Int, Words)
    /// Cells that nobody needs; they are only checked for the form of CSV.
    case ignored
}
