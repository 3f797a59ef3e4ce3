import Evaluation
package import Records

/// What a decision rests on, as digests: whoever evaluates again with what was known then must come to the same.
package struct DecisionBasis: Hashable, Sendable {
    /// One thing that a result rests on, or the result itself.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case set, unit, values, evidence, children, population, outcome
    }

    /// Of the criteria set's text.
    package let set: Digest
    /// Of the unit with its attributes.
    package let unit: Digest
    package let values: Digest
    package let evidence: Digest
    /// Of the recognised levels of the units below; `nil` where the set does not count them.
    package let children: Digest?
    /// The entry at which the population was frozen; `nil` where points do not depend on others.
    package let population: EntryNumber?
    /// Of everything that came out, in canonical form.
    package let outcome: Digest

    package init(
        set: Digest,
        unit: Digest,
        values: Digest,
        evidence: Digest,
        children: Digest?,
        population: EntryNumber?,
        outcome: Digest
    ) {
        self.set = set
        self.unit = unit
        self.values = values
        self.evidence = evidence
        self.children = children
        self.population = population
        self.outcome = outcome
    }

    /// - Parameter population: the entry at which it was frozen.
    init(_ standing: DossierStanding, evidence: [AttachedEvidence], population: EntryNumber?) {
        set = standing.campaign.set.digest
        let participant = standing.dossier.participant
        var unitFields = CanonicalFields("chuan decision unit 1")
        unitFields.add("unit", participant.unit)
        unitFields.add("title", participant.title)
        unitFields.add("kind", participant.kind)
        unitFields.add("parent", participant.parent)
        unitFields.add("parent title", participant.parentTitle)
        unitFields.add("attributes", AttributeText.write(participant.attributes))
        unit = unitFields.digest
        var valueFields = CanonicalFields("chuan decision values 1")
        for (key, value) in standing.sheet.final.sorted(by: { $0.key < $1.key }) where !value.text.isEmpty {
            valueFields.add("key", key.column)
            valueFields.add("value", value.text)
        }
        values = valueFields.digest
        var evidenceFields = CanonicalFields("chuan decision evidence 1")
        for item in evidence.sorted() {
            evidenceFields.add("criterion", item.criterion)
            evidenceFields.add("evidence", item.evidence)
        }
        self.evidence = evidenceFields.digest
        children = standing.children?.digest
        self.population = population
        outcome = OutcomeForm.digest(of: standing.standing.outcome, standing.standing.plan)
    }

    /// The parts in which another basis differs.
    package func differences(from other: DecisionBasis) -> Set<Part> {
        var parts: Set<Part> = []
        if set != other.set { parts.insert(.set) }
        if unit != other.unit { parts.insert(.unit) }
        if values != other.values { parts.insert(.values) }
        if evidence != other.evidence { parts.insert(.evidence) }
        if children != other.children { parts.insert(.children) }
        if population != other.population { parts.insert(.population) }
        if outcome != other.outcome { parts.insert(.outcome) }
        return parts
    }
}
