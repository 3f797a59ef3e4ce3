package import Quantities

/// Whether a piece of evidence counts on a day, and if not, every reason why.
package struct EvidenceStanding: Hashable, Sendable {
    package let day: CivilDate
    package let reasons: [Unfitness]

    package var isGood: Bool { reasons.isEmpty }
}

extension EvidenceCard {
    /// Whether it counts on a day, as far as was known at an entry of the journal.
    ///
    /// A later piece takes its place from its own first day on, unless it was rejected itself.
    package func standing(on day: CivilDate, knownAt known: EntryNumber = .last) -> EvidenceStanding {
        guard evidence.entry <= known else {
            return EvidenceStanding(day: day, reasons: [.notYetGiven(entry: evidence.entry)])
        }
        var reasons: [Unfitness] = []
        if day < evidence.validity.firstDay { reasons.append(.notYetValid(from: evidence.validity.firstDay)) }
        if let lastDay = evidence.validity.lastDay, day > lastDay {
            reasons.append(.over(lastDay: lastDay, evidence.validity.term))
        }
        if let rejection, rejection.entry <= known {
            reasons.append(.rejected(entry: rejection.entry, reason: rejection.reason))
        }
        let successor = revisions.last { revision in
            revision.entry <= known && revision.firstDay <= day
                && revision.rejection.map { $0 > known } ?? true
        }
        if let successor { reasons.append(.replaced(by: successor.id, from: successor.firstDay)) }
        if let erasure = content.erasure, erasure.entry <= known {
            reasons.append(.erased(entry: erasure.entry, erasure.ground))
        }
        return EvidenceStanding(day: day, reasons: reasons)
    }
}
