/// A case that a lawyer can read: what some units give, and what must come out.
package struct WorkedCase: Hashable, Sendable {
    /// A unit, or a child unit, with its cells as written.
    package struct Row: Hashable, Sendable {
        package var id: String
        package var cells: [Cell]

        package init(id: String, cells: [Cell]) {
            self.id = id
            self.cells = cells
        }

        package func value(_ column: String) -> String? { cells.first { $0.column == column }?.value }
    }

    package struct Cell: Hashable, Sendable {
        package var column: String
        package var value: String
        package var position: FilePosition

        package init(column: String, value: String, position: FilePosition) {
            self.column = column
            self.value = value
            self.position = position
        }
    }

    package var name: String
    package var position: FilePosition
    /// What is given, by unit; inputs not named are missing.
    package var units: [Row]
    /// What comes out, by unit; columns not named are free.
    package var expect: [Row]
    /// Child units, where a set counts them: columns `parent` and `level`.
    package var children: [Row]

    package init(name: String, position: FilePosition, units: [Row], expect: [Row], children: [Row]) {
        self.name = name
        self.position = position
        self.units = units
        self.expect = expect
        self.children = children
    }
}
