import Records

/// What a unit changed from one submission to the next, or since it got its dossier back, criterion by criterion.
package struct SubmissionChanges: Hashable, Sendable {
    package struct Value: Hashable, Sendable {
        package let letter: String
        /// Blank where there was none.
        package let before: String
        package let after: String
    }

    package struct Criterion: Hashable, Sendable {
        package let code: String
        /// Why it was given back, if it was.
        package let reason: String?
        /// By letter.
        package let values: [Value]
        package let addedEvidence: [String]
        package let removedEvidence: [String]

        package var isUnchanged: Bool { values.isEmpty && addedEvidence.isEmpty && removedEvidence.isEmpty }
    }

    /// The submission that things are compared with.
    package let since: Int
    /// Criteria that changed or were given back, in document order: also those that were given back and left as they were.
    package let criteria: [Criterion]

    /// - Parameters:
    ///   - codes: in document order.
    ///   - reasons: of the return in between, by criterion.
    package init(
        since: Int,
        codes: [String],
        values before: [ValueKey: String],
        _ after: [ValueKey: String],
        evidence old: Set<AttachedEvidence>,
        _ new: Set<AttachedEvidence>,
        reasons: [String: String]
    ) {
        self.since = since
        var values: [String: [Value]] = [:]
        for key in Set(before.keys).union(after.keys).sorted() {
            let (was, now) = (before[key] ?? "", after[key] ?? "")
            guard was != now else { continue }
            values[key.criterion, default: []].append(Value(letter: key.letter, before: was, after: now))
        }
        func byCriterion(_ items: Set<AttachedEvidence>) -> [String: [String]] {
            Dictionary(grouping: items.sorted(), by: \.criterion).mapValues { $0.map(\.evidence) }
        }
        let (added, removed) = (byCriterion(new.subtracting(old)), byCriterion(old.subtracting(new)))
        criteria = codes.compactMap { code in
            let criterion = Criterion(
                code: code,
                reason: reasons[code],
                values: values[code] ?? [],
                addedEvidence: added[code] ?? [],
                removedEvidence: removed[code] ?? []
            )
            return criterion.isUnchanged && criterion.reason == nil ? nil : criterion
        }
    }
}
