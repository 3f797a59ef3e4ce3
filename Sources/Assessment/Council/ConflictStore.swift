package import Database
package import Records

/// Declared and established conflicts in the database; of each member and dossier the last one counts.
package enum ConflictStore {
    static func insert(
        _ conflict: Conflict,
        holds: Bool,
        in dossier: Identifier<Dossier>,
        entry: EntryNumber,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO council_conflict (dossier, person, entry, kind, origin, holds)
            VALUES (\(dossier), \(conflict.person), \(entry), \(conflict.kind), \(conflict.origin), \(holds))
            """
        )
    }

    /// Every conflict in a dossier as known up to an entry: what members declared, what the chair established, and what the
    /// records show.
    package static func all(
        in dossier: Dossier,
        among members: [CouncilMember],
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> [Conflict] {
        var stated: [Identifier<Person>: Conflict] = [:]
        try connection.each(
            """
            SELECT person, kind, origin, holds, entry FROM council_conflict
            WHERE dossier = \(dossier.id) AND entry <= \(entry) ORDER BY entry
            """
        ) { (row) throws(DatabaseError) in
            let conflict = Conflict(
                person: try row[0],
                kind: try row[1],
                origin: try row[2],
                entry: try row[4]
            )
            stated[conflict.person] = try row[3] as Bool ? conflict : nil
        }
        let side = try UnitSide.of(dossier.id, asOf: entry, connection)
        return members.compactMap { member in
            guard member.isOwn(dossier.participant, side) else { return stated[member.person] }
            return Conflict(person: member.person, kind: .ownUnit, origin: .records, entry: nil)
        }
    }
}
