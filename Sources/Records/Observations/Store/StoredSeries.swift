import Database
import Elements
import Quantities

/// A row of `observation_series` with the name of its element.
struct StoredSeries: RowDecodable, Hashable, Sendable {
    let id: Int64
    let element: ElementID
    let period: Period
    let stage: ObservationStage

    /// Columns id, element's name, period, stage.
    init(row: Row) throws(DatabaseError) {
        id = try row[0]
        let name: String = try row[1]
        let number: Int = try row[2]
        guard let element = ElementID(rawValue: name) else {
            throw .wrongType(column: "observed_element.name", expected: "an element", found: name)
        }
        guard let period = Period(number: number) else {
            throw .wrongType(column: "observation_series.period", expected: "a period", found: "\(number)")
        }
        self.element = element
        self.period = period
        stage = try row[3]
    }
}
