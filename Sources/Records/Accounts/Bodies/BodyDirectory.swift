package import Database

/// The bodies by name, which stand on public letterheads, for whoever may name one in what he does.
package enum BodyDirectory {
    /// All of them, by name.
    package static func all(_ connection: Connection) throws(DatabaseError) -> [BodyRecord] {
        try BodyStore.all(connection)
    }

    /// The name of one; `nil` when there is none.
    package static func name(
        of id: Identifier<Body>,
        _ connection: Connection
    ) throws(DatabaseError) -> String? {
        try BodyStore.find(id, connection)?.name
    }
}
