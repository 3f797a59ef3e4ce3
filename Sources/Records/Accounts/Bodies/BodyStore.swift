import Database
import Territory

/// The table `body`.
enum BodyStore {
    static func insert(_ body: BodyRecord, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO body (id, kind, name, unit, unit_day, second_factor, registered, changed)
            VALUES (\(body.id), \(body.kind), \(body.name), \(body.unit?.code.description), \(body.unit?.day),
                \(body.demandsSecondFactor), \(body.registered), \(body.changed))
            """
        )
    }

    static func update(_ body: BodyRecord, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE body SET second_factor = \(body.demandsSecondFactor), changed = \(body.changed)
            WHERE id = \(body.id)
            """
        )
    }

    static func find(_ id: Identifier<Body>, _ connection: Connection) throws(DatabaseError) -> BodyRecord? {
        try connection.first(BodyRecord.self, "SELECT * FROM body WHERE id = \(id)")
    }

    static func all(_ connection: Connection) throws(DatabaseError) -> [BodyRecord] {
        try connection.all(BodyRecord.self, "SELECT * FROM body ORDER BY name, id")
    }
}
