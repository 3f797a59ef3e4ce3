/// Why a data file cannot be used with a criteria set: everything that is wrong with it.
package struct UnitFileFaults: Error, Sendable {
    package let path: String
    /// The first 10,000, in the order of the file.
    package let faults: [UnitFileFault]
    /// How many there are in all.
    package let count: Int
    /// What is wrong with the other files that were read with this one.
    package let others: [UnitFileFaults]

    package init(path: String, faults: [UnitFileFault], count: Int, others: [UnitFileFaults] = []) {
        self.path = path
        self.faults = faults
        self.count = count
        self.others = others
    }

    /// These faults and those of the other files, one after the other.
    package var files: [UnitFileFaults] { [self] + others.flatMap(\.files) }
}

/// One thing wrong with a data file.
package enum UnitFileFault: Hashable, Sendable {
    case file(FileError)
    case header(HeaderFault)
    /// A column that the set does not ask for, with those it does and the nearest of them.
    case unknownColumn(String, nearest: String?)
    /// Two columns for one input: named by code and letter, and by the code alone.
    case inputTwice(String, String)
    /// A column for an input that is counted from the child units.
    case countedFromChildren(String)
    case cell(DataFault)
    /// A figure that its own kind allows but not its place in the set.
    case figure(Figure)
    case attribute(Attribute)
    /// The file of child units lacks a column.
    case childColumn(String)
    case childLevel(line: Int, unit: String, value: String, highest: Int)
    /// A name of a parent or unit in the file of child units that stands twice.
    case childTwice(line: Int, unit: String)

    package struct Figure: Hashable, Sendable {
        package let line: Int
        package let unit: String
        package let column: String
        package let value: String
        package let problem: Problem
    }

    package enum Problem: Hashable, Sendable {
        /// A part above its whole, which stands in this column with this value.
        case greaterThanWhole(column: String, value: String)
        case below(String)
        case above(String)
    }

    /// A value that the set's attribute does not allow.
    package struct Attribute: Hashable, Sendable {
        package let line: Int
        package let unit: String
        package let column: String
        package let value: String
        /// Empty when any number is allowed.
        package let allowed: [String]
    }

    /// The line and column of a cell that is wrong; `nil` for what is wrong with a whole file.
    var place: (line: Int, column: String?)? {
        switch self {
        case .cell(let fault): (fault.line, fault.column)
        case .figure(let figure): (figure.line, figure.column)
        case .attribute(let attribute): (attribute.line, attribute.column)
        case .childLevel(let line, _, _, _), .childTwice(let line, _): (line, nil)
        case .file, .header, .unknownColumn, .inputTwice, .countedFromChildren, .childColumn: nil
        }
    }
}
