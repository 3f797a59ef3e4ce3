package import Database
package import Quantities
package import Records

/// What happened to a dossier, the latest first. Values entered by one person on one day are one line.
package enum DossierHistory {
    package struct Step: Hashable, Sendable {
        package let entry: EntryNumber
        package let event: DossierEvent
        package let state: DossierState
        package let at: Instant
        /// Of the unit's own side only; `nil` also once erased.
        package let person: String?
        package let body: String?
        /// How many steps this line stands for.
        package internal(set) var count: Int
    }

    /// At most this many steps are looked at.
    package static let most = 2_000

    package static func steps(
        of dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Step] {
        var steps: [Step] = []
        try connection.each(
            """
            SELECT s.entry, s.event, s.state, j.at, a.name, b.name
            FROM dossier_step s JOIN journal j ON j.number = s.entry
            LEFT JOIN account a ON a.person = s.person LEFT JOIN body b ON b.id = s.body
            WHERE s.dossier = \(dossier) ORDER BY s.entry DESC LIMIT \(most)
            """
        ) { (row) throws(DatabaseError) in
            let word: String = try row[1]
            // A word of a later version of the program is none of this one's.
            guard let event = DossierEvent(rawValue: word) else { return }
            let name: String? = try row[4]
            let step = Step(
                entry: try row[0],
                event: event,
                state: try row[2],
                at: try row[3],
                person: event.isByUnit ? name : nil,
                body: try row[5],
                count: 1
            )
            if let last = steps.last, last.event == step.event, event == .save, last.person == step.person,
                last.at.day == step.at.day
            {
                steps[steps.count - 1].count += 1
            } else {
                steps.append(step)
            }
        }
        return steps
    }
}
