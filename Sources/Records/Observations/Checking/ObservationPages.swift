import Database

/// All observations between two numbers, in their order, so many at a time.
struct ObservationPages {
    static let size = 50_000

    private let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    func each(
        after first: ObservationNumber,
        upTo last: ObservationNumber,
        _ body: ([ObservationRow]) throws -> Void
    ) throws {
        var place = first
        while true {
            let rows = try connection.all(
                ObservationRow.self,
                """
                SELECT \(ObservationRow.list) FROM observation WHERE id > \(place) AND id <= \(last)
                ORDER BY id LIMIT \(Self.size)
                """
            )
            guard let end = rows.last else { return }
            try body(rows)
            if rows.count < Self.size { return }
            place = end.number
        }
    }
}
