package import Quantities

/// Something wrong with a file of units, facts, shares or days off.
package struct TerritoryFileFault: Hashable, Sendable {
    package enum Expected: Hashable, Sendable {
        /// A folder with these files.
        case folder
        /// A file that can be read; the reason of the system.
        case readable(String)
        /// Exactly these column names.
        case header(String)
        /// So many cells.
        case cells(Int)
        case utf8
        /// No spaces around or doubled inside, not blank.
        case name
        case code
        case kind
        case transferKind
        /// `province`, `district` or `commune`.
        case tier
        /// `YYYY-MM-DD`.
        case date
        /// A last day after the first.
        case laterDate
        /// Degrees within Việt Nam, both or none.
        case position
        /// `0`, `1`, a share like `3/5`, or blank.
        case portion
        /// Exactly one row.
        case oneRow
        /// A column of this name.
        case column(String)
        /// One of these names of columns.
        case noSuchColumn([String])
        /// Each column once.
        case columnOnce
        case rows(atMost: Int)
        /// Something, without idle spaces or control characters, at most so many bytes.
        case text(atMost: Int)
        /// One of these words.
        case word([String])
        /// A whole number of this range.
        case whole(ClosedRange<Int>)
        /// `0`, `1`, `3/5` or `0.6`.
        case shareForm
        /// A number with at most 18 digits and `.` as decimal sign, blank if missing, or `KAD`.
        case figure
        /// A figure that is added is not below zero.
        case notNegative
        /// A unit of this day, of the tier that is carried over.
        case unitInForce(CivilDate)
        /// Something about facts that can be.
        case fact(FactProblem)
        /// A share that can be stated.
        case share(ShareProblem)
        /// A day off that can be; where the other day stands, if there is one.
        case calendar(CalendarFault.Problem, other: String?)
        /// A unit that was not named before, at this line.
        case unitOnce(line: Int)
    }

    package let file: String
    /// From 1; 0 for the file as a whole.
    package let line: Int
    /// `nil` for the row as a whole.
    package let column: String?
    /// As it stands in the file, at most 60 characters.
    package let value: String
    package let expected: Expected

    init(file: String, line: Int, column: String?, value: String, expected: Expected) {
        self.file = file
        self.line = line
        self.column = column
        self.value = String(value.prefix(60))
        self.expected = expected
    }

    /// Whether it is about a file that is not there or cannot be read, and not about what stands in one.
    package var isUnreadable: Bool {
        if case .folder = expected { return true }
        if case .readable = expected { return true }
        return false
    }

    init(noFolder folder: String) {
        self.init(file: folder, line: 0, column: nil, value: "", expected: .folder)
    }
}

/// Everything wrong with the form of the files; never empty.
package struct TerritoryFileFaults: Error, Sendable {
    package let faults: [TerritoryFileFault]

    init(_ faults: [TerritoryFileFault]) { self.faults = faults }
}
