import Database
import Evaluation
package import Quantities
package import Records

/// A decision on a dossier: the first, or one that corrects or revokes the one before. None is ever changed.
package struct Decision: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        case first, correction, revocation
    }

    package let id: Identifier<Decision>
    package let dossier: Identifier<Dossier>
    package let kind: Kind
    /// The decision that this one corrects or revokes; `nil` for the first.
    package let previous: Identifier<Decision>?
    package let outcome: DecisionOutcome
    /// What the set calls the recognised level: `Cơ bản`.
    package let levelTitle: String?
    package let act: DecisionAct
    /// `nil` for a revocation, which evaluates nothing.
    package let basis: DecisionBasis?
    /// The entry that recorded it: what was known up to it is what it rests on.
    package let entry: EntryNumber
    /// Whether the row as it was read has the digest that it was written with.
    package internal(set) var isWhole = true

    /// The first day on which it holds.
    package var from: CivilDate { act.validFrom ?? act.day }

    /// Whether what it says holds on a day.
    package func holds(on day: CivilDate) -> Bool {
        outcome != .revoked && from <= day && act.validUntil.map { day <= $0 } ?? true
    }
}

extension Decision {
    /// Of the whole decision; stands in the journal and on what is printed.
    package var digest: Digest {
        var fields = CanonicalFields("chuan decision 1")
        fields.add("id", id.text)
        fields.add("dossier", dossier.text)
        fields.add("kind", kind.rawValue)
        fields.add("previous", previous?.text)
        fields.add("outcome", outcome.stored)
        fields.add("level", outcome.level.map(Int64.init))
        fields.add("level title", levelTitle)
        fields.add("points", outcome.points?.fractionText)
        fields.add("number", act.number)
        fields.add("day", act.day.description)
        fields.add("signatory", act.signatory)
        fields.add("signer", act.signer?.text)
        for document in act.legalBasis { fields.add("legal basis", document) }
        fields.add("reasons", act.reasons)
        fields.add("from", from.description)
        fields.add("until", act.validUntil?.description)
        fields.add("entry", entry.rawValue)
        fields.add("set", basis?.set)
        fields.add("unit", basis?.unit)
        fields.add("values", basis?.values)
        fields.add("evidence", basis?.evidence)
        fields.add("children", basis?.children)
        fields.add("population", basis?.population?.rawValue)
        fields.add("result", basis?.outcome)
        return fields.digest
    }
}
