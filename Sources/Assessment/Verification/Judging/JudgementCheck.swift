import Criteria
import Evaluation
import Quantities
import Records
import Tables

/// Holds drafts of judgements against what is claimed and what the set asks, before anything is written.
struct JudgementCheck {
    let plan: Plan
    let participant: Participant
    let claims: [String: CriterionClaim]
    /// What counts now, verified before claimed.
    let counting: [ValueKey: EnteredValue]
    let today: CivilDate

    private static let longestReason = 4_000
    private static let longestEvidence = 200
    private static let mostEvidence = 50

    /// - Returns: the drafts with only those corrections that differ from the claim.
    func check(_ drafts: [JudgementDraft]) throws(VerificationRefusal) -> [JudgementDraft] {
        guard !drafts.isEmpty else { throw .nothing }
        var seen: Set<String> = []
        var checked: [JudgementDraft] = []
        for draft in drafts {
            guard seen.insert(draft.criterion).inserted else { throw .twice(draft.criterion) }
            checked.append(try check(draft))
        }
        try checkFigures(checked)
        return checked
    }

    private func check(_ draft: JudgementDraft) throws(VerificationRefusal) -> JudgementDraft {
        let code = draft.criterion
        guard let place = plan.place(of: code), plan.nodes[place].node.criterion != nil else {
            throw .unknownCriterion(code)
        }
        guard plan.nodes[place].node.asksForValues, let claim = claims[code] else {
            throw .asksNothing(code)
        }
        guard draft.seen == claim.entry else { throw .changedMeanwhile(code, now: claim.entry) }
        try checkWords(draft, claim)
        guard case .corrected(let values) = draft.finding else { return draft }
        let entered = Set(
            plan.nodes[place].columns.filter { plan.slots[$0].input.origin == .column }.map {
                plan.slots[$0].input.letter
            }
        )
        for (letter, text) in values {
            guard entered.contains(letter) else { throw .unknownValue(ValueKey(code, letter)) }
            guard text.unicodeScalars.count <= 400, !text.unicodeScalars.contains(where: { $0.value < 32 })
            else { throw .tooLong(code) }
        }
        let different = values.filter { claim.values[$0.key]?.text ?? "" != $0.value }
        guard !different.isEmpty else { throw .nothingCorrected(code) }
        return JudgementDraft(
            code,
            .corrected(different),
            reason: draft.reason,
            support: draft.support,
            rejected: draft.rejected,
            seen: draft.seen
        )
    }

    private func checkWords(_ draft: JudgementDraft, _ claim: CriterionClaim) throws(VerificationRefusal) {
        let code = draft.criterion
        guard draft.reason.unicodeScalars.count <= Self.longestReason else { throw .tooLong(code) }
        if case .corrected = draft.finding, !draft.reason.hasWords { throw .noReason(code) }
        guard draft.support.count <= Self.mostEvidence, Set(draft.support).count == draft.support.count,
            draft.support.allSatisfy({ (1...Self.longestEvidence).contains($0.unicodeScalars.count) })
        else { throw .badEvidence(code) }
        for (evidence, reason) in draft.rejected.sorted(by: { $0.key < $1.key }) {
            guard claim.evidence.contains(evidence) else {
                throw .notAttached(criterion: code, evidence: evidence)
            }
            guard reason.hasWords else { throw .noReason(code) }
            guard reason.unicodeScalars.count <= Self.longestReason else { throw .tooLong(code) }
        }
    }

    /// Corrected values must be such as a data file could hold: readable, parts within their wholes.
    private func checkFigures(_ drafts: [JudgementDraft]) throws(VerificationRefusal) {
        let codes = Set(drafts.filter { !$0.corrections.isEmpty }.map(\.criterion))
        guard !codes.isEmpty else { return }
        var values = counting
        for draft in drafts {
            for (letter, value) in claims[draft.criterion]?.values ?? [:] {
                values[ValueKey(draft.criterion, letter)] = value
            }
            for (letter, text) in draft.corrections {
                let key = ValueKey(draft.criterion, letter)
                values[key] = EnteredValue(
                    text: text,
                    source: "",
                    entry: draft.seen,
                    day: today
                )
            }
        }
        let columns = Set(plan.slots.filter { codes.contains($0.code) }.map(\.column))
        let standing: Standing
        do { standing = try Standing(plan, participant, values) } catch { throw .faults(error.faults) }
        let faults = standing.faults.filter { columns.contains($0.columnAtFault ?? "") }
        guard faults.isEmpty else { throw .faults(faults) }
    }
}

extension String {
    /// Whether there is anything to read in it.
    var hasWords: Bool { contains { !$0.isWhitespace } }
}
