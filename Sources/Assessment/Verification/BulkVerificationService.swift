import Criteria
import Database
import Evaluation
package import Records

/// Verifies what looks as usual in a whole campaign at once, and names what is left for people to look at.
///
/// A criterion is agreed to when the risk list has no sign of it and no drawn sample speaks for it; a dossier of which a sign stands as
/// a whole is left alone. Whoever agrees answers for it as for judgements made one by one: each is kept, and may be made anew.
package struct BulkVerificationService: Sendable {
    private let room: AssessmentRoom
    private let verification: VerificationService
    private let risks: RiskService

    package init(_ room: AssessmentRoom, _ risks: RiskService) {
        self.room = room
        verification = VerificationService(room)
        self.risks = risks
    }

    /// Begins, agrees and, where everything of a dossier is judged then, finishes: three entries of the journal at most.
    ///
    /// Doing it again takes up what is left, so that it needs no key.
    ///
    /// - Parameter finishes: whether dossiers are finished.
    /// - Throws: ``CampaignRefusal/notFound(_:)``.
    /// - Complexity: evaluates the population once.
    package func agreeWhereNothingStandsOut(
        in id: Identifier<Campaign>,
        finishes: Bool,
        by actor: Actor
    ) async throws -> BulkVerification {
        let plans = try await plans(id)
        let open = plans.filter { !$0.drafts.isEmpty }
        let started = try await room.stepsOfTheReady(
            .startVerification,
            .startVerification,
            of: open.map(\.dossier).filter { $0.state == .submitted }.map(\.id),
            in: id,
            words: "started",
            by: actor
        ) { try verification.start($0) }
        let drafts = Dictionary(uniqueKeysWithValues: open.map { ($0.dossier.id, $0) })
        let ready = open.map(\.dossier.id).filter { one in !started.refused.contains { $0.dossier == one } }
        let agreed = try await room.stepsOfTheReady(
            .judge,
            .verifyCriterion,
            of: ready,
            in: id,
            words: "agreed where nothing stands out",
            by: actor
        ) { step in
            guard let plan = drafts[step.dossier.id] else { return "" }
            let basis = try VerificationBasis(step.dossier, step.campaign, step.plan, step.connection)
            guard basis.submission.number == plan.submission else {
                throw StepRefusal.movedOn(to: step.dossier.state)
            }
            return try verification.judge(plan.drafts, basis, step)
        }
        let whole = plans.filter {
            $0.left.isEmpty && ($0.drafts.isEmpty || agreed.done.contains($0.dossier.id))
                && ($0.dossier.state == .verifying || started.done.contains($0.dossier.id))
        }
        let finished = try await room.stepsOfTheReady(
            .finishVerification,
            .finishVerification,
            of: finishes ? whole.map(\.dossier.id) : [],
            in: id,
            words: "finished",
            by: actor
        ) { try verification.finish($0) }
        return BulkVerification(
            started: started,
            agreed: agreed,
            criteria: open.filter { agreed.done.contains($0.dossier.id) }.reduce(0) { $0 + $1.drafts.count },
            finished: finished,
            left: plans.filter { !$0.left.isEmpty }.map { plan in
                BulkVerification.Left(
                    dossier: plan.dossier.id,
                    unit: plan.dossier.participant.unit,
                    title: plan.dossier.participant.title,
                    criteria: plan.left,
                    isWhole: plan.isWhole
                )
            }
        )
    }

    // MARK: - Parts

    /// What is to be done with one dossier.
    private struct Plan: Sendable {
        let dossier: Dossier
        let submission: Int
        let drafts: [JudgementDraft]
        let left: [String]
        let isWhole: Bool
    }

    private func plans(_ id: Identifier<Campaign>) async throws -> [Plan] {
        try await room.database.read { connection in
            let risk = try risks.risk(of: id, options: RiskOptions(), since: .latest, connection)
            var odd: [Int: Set<String>] = [:]
            var whole: Set<Int> = []
            for item in risk.list.items {
                if let criterion = risk.criterion(of: item) {
                    odd[item.row, default: []].insert(criterion.code)
                } else {
                    whole.insert(item.row)
                }
            }
            let order = risk.list.dossiers.map(\.row)
            let others = risk.dossiers.indices.filter { odd[$0] == nil && !whole.contains($0) }
            return try (order + others).compactMap { row -> Plan? in
                let dossier = risk.dossiers[row]
                guard dossier.state == .submitted || dossier.state == .verifying else { return nil }
                let basis = try VerificationBasis(dossier, risk.campaign, risk.plan, connection)
                let completion = try Completion(basis, of: dossier.id, connection)
                let open = risk.plan.verifiedCriteria.filter { !basis.judged.contains($0) }
                let isWhole = whole.contains(row)
                let usual = open.filter {
                    !isWhole && odd[row]?.contains($0) != true && !completion.isSampled($0)
                }
                return Plan(
                    dossier: dossier,
                    submission: basis.submission.number,
                    drafts: usual.compactMap { code in
                        basis.claims[code].map { JudgementDraft(code, .agreed, seen: $0.entry) }
                    },
                    left: open.filter { !usual.contains($0) && completion.isRequired($0) },
                    isWhole: isWhole
                )
            }
        }
    }
}
