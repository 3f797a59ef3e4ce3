import Database
import Elements
import Quantities

/// Finds what of a batch somebody would say of his own words: whoever claimed a value neither verifies nor appraises it.
///
/// Asked of the journal, so that it holds whatever roles somebody had when he claimed and has now, for one value as for a file.
struct OwnClaims {
    let connection: Connection

    /// - Returns: the rows whose key the person spoke of at an earlier stage; `nil` when there are none.
    func refusals(_ batch: ObservationBatch, by person: Identifier<Person>) throws(DatabaseError)
        -> RefusedRows?
    {
        var own: [Int: Set<ObservedSubject>] = [:]
        for (place, series) in batch.series.enumerated() where series.stage != .claimed {
            own[place] = try subjects(of: series, by: person)
        }
        guard own.values.contains(where: { !$0.isEmpty }) else { return nil }
        var refused: [RefusedRows.Row] = []
        var count = 0
        for (place, row) in batch.rows.enumerated() {
            guard let mine = own[Int(row.series)], mine.contains(batch.subjects[Int(row.subject)]) else {
                continue
            }
            count += 1
            if refused.count < RefusedRows.kept {
                refused.append(RefusedRows.Row(place: place, refusal: .ownClaim(batch.key(of: row))))
            }
        }
        return refused.isEmpty ? nil : RefusedRows(rows: refused, count: count)
    }

    /// Whom the person spoke of, of the same element and period, at an earlier stage.
    private func subjects(of series: ObservationBatch.Series, by person: Identifier<Person>)
        throws(DatabaseError) -> Set<ObservedSubject>
    {
        var found: Set<ObservedSubject> = []
        try connection.each(
            """
            SELECT DISTINCT s.id, s.kind, s.code, s.valid_from FROM observation_series r
            JOIN observed_element e ON e.id = r.element
            JOIN observation o ON o.series = r.id
            JOIN journal j ON j.number = o.id / \(ObservationNumber.most)
            JOIN observed_subject s ON s.id = o.subject
            WHERE e.name = \(series.element.rawValue) AND r.period = \(series.period.number)
                AND r.stage < \(series.stage) AND j.actor = \(person)
            """
        ) { (row) throws(DatabaseError) in
            found.insert(try StoredSubject(row: row).subject)
        }
        return found
    }
}
