package import Criteria
package import Database
package import Quantities
package import Records

/// What somebody has against a published decision, and what was answered.
package struct Objection: Hashable, Sendable {
    package enum Outcome: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        case upheld
        case partlyUpheld = "partly_upheld"
        case rejected

        package var title: Text {
            switch self {
            case .upheld: Text(vi: "chấp nhận", en: "upheld")
            case .partlyUpheld: Text(vi: "chấp nhận một phần", en: "upheld in part")
            case .rejected: Text(vi: "không chấp nhận", en: "rejected")
            }
        }
    }

    package struct Answer: Hashable, Sendable {
        package let entry: EntryNumber
        package let day: CivilDate
        package let outcome: Outcome
        package let text: String
        /// The correction or revocation that followed.
        package let decision: Identifier<Decision>?
    }

    package let id: Identifier<Objection>
    package let dossier: Identifier<Dossier>
    package let decision: Identifier<Decision>
    package let entry: EntryNumber
    package let day: CivilDate
    /// `nil` for the decision as a whole.
    package let criterion: String?
    package let matter: String
    package let answer: Answer?
}

extension Objection: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        id = try row["id"]
        dossier = try row["dossier"]
        decision = try row["decision"]
        entry = try row["entry"]
        day = try row["day"]
        criterion = try row["criterion"]
        matter = try row["matter"]
        guard let outcome: Outcome = try row["outcome"] else {
            answer = nil
            return
        }
        answer = Answer(
            entry: try row["answer_entry"],
            day: try row["answer_day"],
            outcome: outcome,
            text: try row["answer"],
            decision: try row["answer_decision"]
        )
    }
}
