import Criteria
import CriteriaFiles
package import Database
package import Evaluation
package import Records
import Synchronization

/// Criteria sets kept in the database by the digest of their text, so that a later change of the files changes no old result.
package final class CriteriaTextStore: Sendable {
    private let plans = Mutex<[Digest: Plan]>([:])

    package init() {}

    /// Keeps a set, overlays worked in, unless it is kept already.
    func keep(_ plan: Plan, entry: EntryNumber, _ connection: Connection) throws(DatabaseError)
        -> SetReference
    {
        let text = CriteriaWriter.yaml(plan.set)
        let digest = Digest(of: text.utf8)
        try connection.execute(
            """
            INSERT INTO criteria_text (digest, id, edition, yaml, entry)
            VALUES (\(digest), \(plan.set.id), \(plan.set.edition), \(text), \(entry)) ON CONFLICT (digest) DO NOTHING
            """
        )
        return SetReference(id: plan.set.id, edition: plan.set.edition, digest: digest)
    }

    /// The set that has a digest, ready for evaluation.
    ///
    /// - Throws: ``CampaignRefusal/setFaults(_:)`` when the kept text is no longer what its digest says.
    package func plan(_ digest: Digest, _ connection: Connection) throws -> Plan {
        if let plan = plans.withLock({ $0[digest] }) { return plan }
        guard
            let text = try connection.valueIfAny(
                String.self,
                "SELECT yaml FROM criteria_text WHERE digest = \(digest)"
            ), Digest(of: text.utf8) == digest
        else { throw CampaignRefusal.setFaults("digest \(digest)") }
        do {
            let plan = Plan(try CriteriaLoader().read(text: text, file: "\(digest).yaml"))
            plans.withLock { $0[digest] = plan }
            return plan
        } catch {
            throw CampaignRefusal.setFaults(error.faults.first.map { $0.line(.en) } ?? "\(digest)")
        }
    }
}
