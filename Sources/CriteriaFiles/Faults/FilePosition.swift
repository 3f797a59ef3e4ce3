/// A place in a file: line and column count from 1, the column in Unicode scalars.
package struct FilePosition: Hashable, Sendable {
    package var file: String
    package var line: Int
    package var column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Line and column only, for a place in a file that the reader already knows.
    package var inFile: String { "\(line):\(column)" }
}

extension FilePosition: CustomStringConvertible {
    package var description: String { "\(file):\(line):\(column)" }
}
