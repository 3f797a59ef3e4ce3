import Database
import Elements
import Quantities

/// The tables of observations.
struct ObservationStore {
    let connection: Connection

    /// Keys asked for in one statement.
    private static let chunk = 400

    // MARK: - What observations are of

    /// The numbers of elements by name, as far as they have one.
    func elements(_ names: [ElementID]) throws(DatabaseError) -> [ElementID: Int64] {
        var found: [ElementID: Int64] = [:]
        for part in names.chunks(of: Self.chunk) {
            try connection.each(
                "SELECT name, id FROM observed_element WHERE name IN \(list: part.map(\.rawValue))"
            ) { (row) throws(DatabaseError) in
                let name: String = try row[0]
                if let id = ElementID(rawValue: name) { found[id] = try row[1] }
            }
        }
        return found
    }

    func sources(_ names: [ObservationSource]) throws(DatabaseError) -> [ObservationSource: Int64] {
        var found: [ObservationSource: Int64] = [:]
        for part in names.chunks(of: Self.chunk) {
            try connection.each(
                "SELECT name, id FROM observation_source WHERE name IN \(list: part.map(\.rawValue))"
            ) { (row) throws(DatabaseError) in
                let name: String = try row[0]
                if let source = ObservationSource(rawValue: name) { found[source] = try row[1] }
            }
        }
        return found
    }

    func subjects(_ subjects: [ObservedSubject]) throws(DatabaseError) -> [ObservedSubject: Int64] {
        var found: [ObservedSubject: Int64] = [:]
        let codes = Array(Set(subjects.map(\.code)))
        for part in codes.chunks(of: Self.chunk) {
            try connection.each(
                "SELECT id, kind, code, valid_from FROM observed_subject WHERE code IN \(list: part)"
            ) { (row) throws(DatabaseError) in
                let stored = try StoredSubject(row: row)
                found[stored.subject] = stored.id
            }
        }
        return found
    }

    func subject(_ id: Int64) throws(DatabaseError) -> ObservedSubject {
        guard
            let stored = try connection.first(
                StoredSubject.self,
                "SELECT id, kind, code, valid_from FROM observed_subject WHERE id = \(id)"
            )
        else { throw .noRow }
        return stored.subject
    }

    /// Every subject of a kind with its number, by number.
    func subjects(of kind: SubjectKind) throws(DatabaseError) -> [StoredSubject] {
        try connection.all(
            StoredSubject.self,
            "SELECT id, kind, code, valid_from FROM observed_subject WHERE kind = \(kind) ORDER BY id"
        )
    }

    /// The series of these elements, at any period and stage.
    func series(of elements: [Int64]) throws(DatabaseError) -> [StoredSeries] {
        var found: [StoredSeries] = []
        for part in elements.chunks(of: Self.chunk) {
            found += try connection.all(
                StoredSeries.self,
                """
                SELECT s.id, e.name, s.period, s.stage FROM observation_series s
                JOIN observed_element e ON e.id = s.element WHERE s.element IN \(list: part) ORDER BY s.id
                """
            )
        }
        return found
    }

    func series(numbered id: Int64) throws(DatabaseError) -> StoredSeries {
        guard
            let series = try connection.first(
                StoredSeries.self,
                """
                SELECT s.id, e.name, s.period, s.stage FROM observation_series s
                JOIN observed_element e ON e.id = s.element WHERE s.id = \(id)
                """
            )
        else { throw .noRow }
        return series
    }

    func series(
        _ element: ElementID,
        _ period: Period,
        _ stage: ObservationStage
    ) throws(DatabaseError) -> Int64? {
        try connection.valueIfAny(
            Int64.self,
            """
            SELECT s.id FROM observation_series s JOIN observed_element e ON e.id = s.element
            WHERE e.name = \(element.rawValue) AND s.period = \(period.number) AND s.stage = \(stage)
            """
        )
    }

    func allSeries() throws(DatabaseError) -> [StoredSeries] {
        try connection.all(
            StoredSeries.self,
            """
            SELECT s.id, e.name, s.period, s.stage FROM observation_series s
            JOIN observed_element e ON e.id = s.element ORDER BY s.id
            """
        )
    }

    func source(_ id: Int64) throws(DatabaseError) -> ObservationSource {
        let name = try connection.value(
            String.self,
            "SELECT name FROM observation_source WHERE id = \(id)"
        )
        guard let source = ObservationSource(rawValue: name) else {
            throw .wrongType(column: "observation_source.name", expected: "a source", found: name)
        }
        return source
    }

    /// The number that the next row of a table of names will have.
    func nextID(_ table: SQL) throws(DatabaseError) -> Int64 {
        try connection.value(Int64.self, "SELECT coalesce(max(id), 0) + 1 FROM " + table)
    }

    // MARK: - Observations

    func row(_ number: ObservationNumber) throws(DatabaseError) -> ObservationRow? {
        try connection.first(
            ObservationRow.self,
            "SELECT \(ObservationRow.list) FROM observation WHERE id = \(number)"
        )
    }

    /// The row that stands for a key and source.
    func head(series: Int64, subject: Int64, source: Int64) throws(DatabaseError) -> ObservationRow? {
        try connection.first(
            ObservationRow.self,
            """
            SELECT \(ObservationRow.list) FROM observation
            WHERE series = \(series) AND subject = \(subject) AND source = \(source)
            ORDER BY version DESC LIMIT 1
            """
        )
    }

    /// The rows that stand in a series, by subject and source.
    func heads(series: Int64, upTo bound: ObservationNumber? = nil) throws(DatabaseError) -> [ObservationRow]
    {
        let bound = bound ?? ObservationNumber(rawValue: .max)
        var heads: [ObservationRow] = []
        try connection.each(
            """
            SELECT \(ObservationRow.list) FROM observation WHERE series = \(series) AND id <= \(bound)
            ORDER BY subject, source, version
            """
        ) { (row) throws(DatabaseError) in
            let next = try ObservationRow(row: row)
            if let last = heads.last, last.subject == next.subject, last.source == next.source {
                heads[heads.count - 1] = next
            } else {
                heads.append(next)
            }
        }
        return heads
    }

    /// All rows of a subject in a series, by source and version.
    func rows(
        series: Int64,
        subject: Int64,
        upTo bound: ObservationNumber
    ) throws(DatabaseError) -> [ObservationRow] {
        try connection.all(
            ObservationRow.self,
            """
            SELECT \(ObservationRow.list) FROM observation
            WHERE series = \(series) AND subject = \(subject) AND id <= \(bound) ORDER BY source, version
            """
        )
    }

    /// What each source says of a subject in a series, by source.
    func heads(
        series: Int64,
        subject: Int64,
        upTo bound: ObservationNumber
    ) throws(DatabaseError) -> [ObservationRow] {
        var heads: [ObservationRow] = []
        for row in try rows(series: series, subject: subject, upTo: bound) {
            if heads.last?.source == row.source { heads.removeLast() }
            heads.append(row)
        }
        return heads
    }

    func insert(_ rows: [ObservationRow]) throws(DatabaseError) {
        try connection.insert(into: "observation", columns: ObservationRow.columns) {
            (batch) throws(DatabaseError) in
            for row in rows { try row.append(to: batch) }
        }
    }

    /// When an entry was written, and by whom.
    func journal(of entry: EntryNumber) throws(DatabaseError) -> (at: Instant, actor: Actor.Who) {
        var found: (at: Instant, actor: Actor.Who)?
        try connection.each("SELECT at, actor FROM journal WHERE number = \(entry)") {
            (row) throws(DatabaseError) in
            let actor: String = try row[1]
            guard let who = Actor.Who(stored: actor) else {
                throw .wrongType(column: "actor", expected: "a person or program", found: actor)
            }
            found = (try row[0], who)
        }
        guard let found else { throw .noRow }
        return found
    }

    /// When an entry was written; `nil` for one that is being written.
    func moment(of entry: EntryNumber) throws(DatabaseError) -> Instant? {
        try connection.valueIfAny(Instant.self, "SELECT at FROM journal WHERE number = \(entry)")
    }
}

extension Array {
    /// Runs of at most so many elements.
    func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
