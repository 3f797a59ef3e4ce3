package import Evaluation

/// A data file read for a criteria set: the facts, and the names of the units as written.
package struct UnitFile: Sendable {
    package let facts: Facts
    package let units: TextColumn
    /// `nil` where the file has no such column.
    package let parents: TextColumn?
    package let names: TextColumn?
    /// Where the population's figures stand, for messages.
    package let path: String

    /// The row of a unit; `nil` when there is none of this name.
    package func row(of unit: String) -> Int? { (0..<units.count).first { units[$0] == unit } }

    /// The unit as people call it: its name if the file has one, else its code.
    package func title(of row: Int) -> String {
        let name = names.map { $0[row] } ?? ""
        return name.isEmpty ? units[row] : name
    }
}
