/// A file of observations read without faults: the batch, and where in the file each of its rows stands.
package struct ObservationFile: Sendable {
    /// A cell.
    struct Place: Sendable {
        let line: Int32
        let column: Int32
    }

    package let batch: ObservationBatch
    /// By row of the batch.
    let places: [Place]
    /// The unit of each line as written.
    let units: [Int32: String]
    let columns: [String]

    /// How many lines have observations.
    package var lineCount: Int { units.count }

    /// The refusals of rows as faults of the file.
    func faults(_ refused: RefusedRows) -> ObservationFaults {
        let faults = refused.rows.map { row in
            let place = places[row.place]
            return ObservationFault(
                line: Int(place.line),
                unit: units[place.line] ?? "",
                column: columns[Int(place.column)],
                value: batch.value(of: row.place),
                expected: .accepted(row.refusal)
            )
        }
        return ObservationFaults(
            faults: faults.sorted { ($0.line, $0.column ?? "") < ($1.line, $1.column ?? "") },
            count: refused.count
        )
    }
}
