/// The names in the first row of a CSV file.
enum ColumnName {
    /// The name without white space around it.
    static func trimmed(_ name: String) -> String {
        var name = name[...]
        while let first = name.first, first.isWhitespace { name.removeFirst() }
        while let last = name.last, last.isWhitespace { name.removeLast() }
        return String(name)
    }
}
