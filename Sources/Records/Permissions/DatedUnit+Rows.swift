package import Database
import Quantities
import Territory

extension DatedUnit {
    /// Reads a unit from two columns that are both there or both NULL.
    package static func read(_ row: Row, code: String, day: String) throws(DatabaseError) -> DatedUnit? {
        let text: String? = try row[code]
        guard let text else { return nil }
        guard let unit = UnitCode(text) else {
            throw .wrongType(column: code, expected: "the code of a unit", found: text)
        }
        return DatedUnit(unit, on: try row[day])
    }
}
