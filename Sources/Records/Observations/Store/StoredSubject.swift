import Database
import Quantities

/// A row of `observed_subject`.
struct StoredSubject: RowDecodable {
    let id: Int64
    let subject: ObservedSubject

    /// Columns id, kind, code, valid_from.
    init(row: Row) throws(DatabaseError) {
        id = try row[0]
        let day: String = try row[3]
        subject = ObservedSubject(
            stored: try row[1],
            code: try row[2],
            validFrom: day.isEmpty ? nil : CivilDate(day)
        )
    }
}
