package import Quantities

/// One thing that is wrong with a published table.
package struct ImportFault: Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case blank
        /// Spaces around or doubled, or a line break.
        case spaces
        case notACode
        /// No unit has the code; `until` or `from` this day.
        case unknownCode(day: CivilDate)
        /// The records give the code another name.
        case nameOfOtherCode(recorded: String)
        /// The cell names another province or district than the records.
        case otherParent(recorded: String)
        case unknownNote
        /// Read as this note.
        case misspelledNote(meant: String)
        case repeated(line: Int)
        /// The notes about one old unit cannot be one whole.
        case notTheWhole(old: String)
        /// The records do not have this transfer.
        case notInRecords
        /// The records have it, but with other portions.
        case otherPortions
        /// The records have this transfer or unit, the table does not.
        case onlyInRecords(String)
        case notANumber
        /// A number written with separators; read as this.
        case separators(meant: String)
        /// Not a number that can be: below zero, or a place outside Việt Nam.
        case outOfRange
        /// No unit of this name and province.
        case unknownName
        /// More than one; their codes.
        case ambiguousName([String])
        /// The communes of the province do not come to the total that the table states, but to this.
        case totalDiffers(sum: String)
        /// So many communes of the province have no figure, so the total cannot be held against them; the others come
        /// to this.
        case totalOpen(sum: String, missing: Int)
        /// Too few or too many cells.
        case cells(Int)
    }

    /// From 1 in the file; 0 when it lies in no row.
    package let line: Int
    /// As the table names it; blank for the row.
    package let column: String
    /// What stands there.
    package let value: String
    package let problem: Problem
    /// Whether the row is left out because of it.
    package let refusesRow: Bool

    init(line: Int, column: String, value: String, _ problem: Problem, refusesRow: Bool) {
        self.line = line
        self.column = column
        self.value = String(value.prefix(80))
        self.problem = problem
        self.refusesRow = refusesRow
    }
}
