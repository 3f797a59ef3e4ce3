package import Database
package import Records

/// A verifier's conclusion about one criterion of one submission, as it is kept. Never changed: who thinks otherwise judges again.
package struct Judgement: Hashable, Sendable {
    package enum Finding: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        /// The values stand as claimed.
        case agreed
        /// ``Judgement/values`` count in place of the claimed ones.
        case corrected
        /// Nobody looked: accepted by a sampling plan, whose guarantee stands for it.
        case unseen
    }

    package let criterion: String
    package let finding: Finding
    /// The number of the submission that was judged.
    package let submission: Int
    package let entry: EntryNumber
    /// ``CriterionClaim/entry`` of what the verifier saw.
    package let seen: EntryNumber
    package let reason: String
    /// The sample that stands for a criterion nobody looked at.
    package let sampling: Identifier<Sampling>?
    /// The corrected values by letter.
    package internal(set) var values: [String: String] = [:]
    package internal(set) var support: [String] = []
    /// Evidence that is not accepted, with the reason.
    package internal(set) var rejected: [String: String] = [:]

    /// Whether something was wrong with what the unit handed in.
    package var isError: Bool { finding == .corrected || !rejected.isEmpty }
}

extension Judgement: RowDecodable {
    package init(row: Row) throws(DatabaseError) {
        criterion = try row["criterion"]
        finding = try row["finding"]
        submission = try row["submission"]
        entry = try row["entry"]
        seen = try row["seen"]
        reason = try row["reason"]
        sampling = try row["sampling"]
    }
}
