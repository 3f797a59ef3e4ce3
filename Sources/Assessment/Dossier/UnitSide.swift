package import Database
package import Records

/// Who acted for a unit in its dossier: registered, entered, submitted. They neither appraise it nor decide on it.
package struct UnitSide: Hashable, Sendable {
    package let persons: Set<Identifier<Person>>
    package let bodies: Set<Identifier<Body>>

    package func includes(_ actor: Actor) -> Bool {
        actor.person.map(persons.contains) ?? false || actor.body.map(bodies.contains) ?? false
    }

    /// - Parameter entry: what was done up to it.
    package static func of(
        _ dossier: Identifier<Dossier>,
        asOf entry: EntryNumber = .last,
        _ connection: Connection
    ) throws(DatabaseError) -> UnitSide {
        var persons: Set<Identifier<Person>> = []
        var bodies: Set<Identifier<Body>> = []
        let events = DossierEvent.allCases.filter(\.isByUnit).map(\.rawValue)
        try connection.each(
            """
            SELECT DISTINCT person, body FROM dossier_step
            WHERE dossier = \(dossier) AND entry <= \(entry) AND event IN \(list: events)
            """
        ) { (row) throws(DatabaseError) in
            if let person: Identifier<Person> = try row[0] { persons.insert(person) }
            if let body: Identifier<Body> = try row[1] { bodies.insert(body) }
        }
        return UnitSide(persons: persons, bodies: bodies)
    }
}

extension DossierEvent {
    /// Whether it is the unit that does it.
    package var isByUnit: Bool {
        switch self {
        case .register, .changeRegistration, .withdraw, .save, .carryOver, .submit, .answer: true
        case .giveBack, .startVerification, .judge, .ask, .finishVerification, .resumeVerification, .openVote, .giveOpinion, .closeVote,
            .closeVoteWithoutQuorum, .decide, .publish, .object, .answerObjection, .correct, .revoke, .lapse:
            false
        }
    }
}
