package import Database
import Quantities
package import Records

/// Objections and their answers in the database.
package enum ObjectionStore {
    static func insert(_ objection: Objection, _ connection: Connection) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO objection (id, dossier, decision, entry, day, criterion, matter)
            VALUES (\(objection.id), \(objection.dossier), \(objection.decision), \(objection.entry),
                \(objection.day), \(objection.criterion), \(objection.matter))
            """
        )
    }

    static func insert(
        _ answer: Objection.Answer,
        to objection: Identifier<Objection>,
        _ connection: Connection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO objection_answer (objection, entry, day, outcome, answer, decision)
            VALUES (\(objection), \(answer.entry), \(answer.day), \(answer.outcome), \(answer.text), \(answer.decision))
            """
        )
    }

    package static func find(
        _ id: Identifier<Objection>,
        _ connection: Connection
    ) throws(DatabaseError) -> Objection? {
        try connection.first(Objection.self, "\(selection) WHERE o.id = \(id)")
    }

    /// The objections to the decisions on a dossier, from the first to the last. Nobody is named in them.
    package static func all(
        on dossier: Identifier<Dossier>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Objection] {
        try connection.all(Objection.self, "\(selection) WHERE o.dossier = \(dossier) ORDER BY o.entry")
    }

    /// Objections of a campaign that wait for an answer, the oldest first.
    package static func waiting(
        in campaign: Identifier<Campaign>,
        _ connection: Connection
    ) throws(DatabaseError) -> [Objection] {
        try connection.all(
            Objection.self,
            """
            \(selection) JOIN dossier d ON d.id = o.dossier
            WHERE d.campaign = \(campaign) AND a.objection IS NULL ORDER BY o.entry
            """
        )
    }

    /// Who objected, for those who answer; `nil` when nobody was named or the name was erased.
    package static func objector(
        of objection: Objection,
        _ connection: Connection
    ) throws(DatabaseError) -> Objector? {
        guard let entry = try Journal.entry(objection.entry, connection),
            case .kept(let note) = try Journal.note(of: entry, connection)
        else { return nil }
        return note.remark.flatMap { Objector(remark: $0) }
    }

    private static let selection: SQL = """
        SELECT o.id, o.dossier, o.decision, o.entry, o.day, o.criterion, o.matter, a.outcome, a.entry AS answer_entry,
            a.day AS answer_day, a.answer, a.decision AS answer_decision
        FROM objection o LEFT JOIN objection_answer a ON a.objection = o.id
        """
}
