import Evaluation

/// What the row reader must know of one column, and what it learns, in one or two cache lines.
///
/// Holds no references, so that an array of plans is plain memory.
struct ColumnPlan {
    /// What the column holds.
    enum Kind: UInt8 {
        case number
        case words
        case text
        case ignored
    }

    var kind: Kind
    /// The byte that ends a cell of this column: the separator, a newline for the last column.
    var terminator: UInt8
    var form = NumberForm.amount
    /// The input for numbers and words, the text column for texts.
    var target = 0
    /// The numbers of words of a single byte, 256 of them.
    var singles: UnsafePointer<Double>?

    var largest = 0.0
    var decimals = 0
    var missing = 0
    var notApplicable = 0

    var facts: ColumnFacts {
        var facts = ColumnFacts()
        facts.largest = largest
        facts.decimals = decimals
        facts.missing = missing
        facts.notApplicable = notApplicable
        return facts
    }

    mutating func forgetFacts() {
        largest = 0
        decimals = 0
        missing = 0
        notApplicable = 0
    }
}
