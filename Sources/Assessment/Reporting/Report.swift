import Criteria
import Evaluation
import Quantities
package import Records

/// What is reported upward about a campaign: every unit, every criterion, and what is missing, by name.
///
/// Ready to be written as JSON. Numbers are exact: points as `49/3`.
package struct Report: Hashable, Sendable, Encodable {
    package struct Line: Hashable, Sendable, Encodable {
        package let unit: String
        package let title: String
        package let kind: String
        package let parent: String?
        package let parentTitle: String?
        package let registeredLevel: Int?
        package let state: String
        /// `recognised`, `established`, `met`, `not_met`, `refused`, `revoked`; `nil` while undecided.
        package let outcome: String?
        package let level: Int?
        package let points: String?
        package let number: String?
        package let day: String?
        package let validFrom: String?
        package let validUntil: String?
        /// By code, in the order of the set; empty while undecided.
        package let results: [String]
        /// Codes of criteria whose figures are lacking.
        package let missing: [String]
    }

    /// Something that the report does not have.
    package struct Gap: Hashable, Sendable, Encodable {
        package let unit: String
        package let title: String
        /// The state of the dossier, in words.
        package let state: String
    }

    package let campaign: String
    package let title: String
    package let set: String
    package let setDigest: String
    package let period: String
    package let asOf: String
    package let authority: String
    package let ministry: String
    /// What was known up to this entry of the journal.
    package let entry: Int64
    /// Codes of the criteria, in the order of the set.
    package let criteria: [String]
    /// By unit.
    package let lines: [Line]
    /// Units that take part and are not decided, by unit.
    package let undecided: [Gap]
    /// Units that did not take part to the end: withdrawn, never handed in.
    package let absent: [Gap]

    package var isComplete: Bool { undecided.isEmpty }

    /// How often each outcome stands in it, levels apart: `recognised 3`.
    package var counts: [String: Int] {
        lines.reduce(into: [:]) { counts, line in
            guard let outcome = line.outcome else { return }
            counts[line.level.map { "\(outcome) \($0)" } ?? outcome, default: 0] += 1
        }
    }

    package var digest: Digest { Digest(of: text.utf8) }
}
