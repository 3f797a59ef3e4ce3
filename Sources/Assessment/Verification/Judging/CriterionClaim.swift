package import Records

/// What a unit says under one criterion: values by letter, and evidence.
package struct CriterionClaim: Hashable, Sendable {
    package let criterion: String
    package let values: [String: EnteredValue]
    /// The evidence attached, sorted.
    package let evidence: [String]
    /// The last entry that changed a value or the evidence; ``EntryNumber/none`` when nothing was ever entered. A judgement names it.
    package let entry: EntryNumber

    /// The claims of a dossier, by criterion.
    ///
    /// - Parameters:
    ///   - lastChanges: the last entry that attached or took off evidence, by criterion.
    static func all(
        _ criteria: [String],
        _ values: [ValueKey: EnteredValue],
        _ evidence: [AttachedEvidence],
        lastChanges: [String: EntryNumber]
    ) -> [String: CriterionClaim] {
        var letters: [String: [String: EnteredValue]] = [:]
        for (key, value) in values { letters[key.criterion, default: [:]][key.letter] = value }
        var attached: [String: [String]] = [:]
        for item in evidence.sorted() { attached[item.criterion, default: []].append(item.evidence) }
        return Dictionary(
            uniqueKeysWithValues: criteria.map { code in
                let values = letters[code] ?? [:]
                let entries = values.values.map(\.entry) + [lastChanges[code] ?? .none]
                return (
                    code,
                    CriterionClaim(
                        criterion: code,
                        values: values,
                        evidence: attached[code] ?? [],
                        entry: entries.max() ?? .none
                    )
                )
            }
        )
    }
}
