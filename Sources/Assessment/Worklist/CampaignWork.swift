import Database
import Quantities
import Records
import Territory

/// One campaign's part of somebody's worklist.
struct CampaignWork {
    let campaign: Campaign
    let standing: RoomStanding
    let connection: Connection

    func items(of actor: Actor, _ held: [Grant], today: CivilDate) throws(DatabaseError) -> [WorkItem] {
        let roles = Set(held.map(\.role))
        var items: [WorkItem] = []
        let single = held.filter { $0.role == .communeOfficer }.compactMap { grant -> String? in
            if case .one(let unit) = grant.scope.units { unit.code.description } else { nil }
        }
        for unit in Set(single).sorted() {
            guard let dossier = try DossierStore.find(unit: unit, in: campaign.id, connection),
                standing.refusal(of: .saveAssessment, unit: unit, in: campaign) == nil
            else { continue }
            items += try own(dossier)
        }
        let counts = try PlaceCount.all(in: campaign.id, connection)
        if roles.contains(.communeOfficer) {
            // A unit without a place above it was counted as its own.
            let others = counts.filter { !single.contains($0.place) }
            items += several(
                others,
                .saveAssessment,
                mine: [.register, .enter, .complete],
                awaited: [.verify]
            )
        }
        if roles.contains(.provinceVerifier) {
            items += several(
                counts,
                .verifyCriterion,
                mine: [.verify],
                awaited: [.register, .enter, .complete, .openVote, .decide]
            )
        }
        if let member = try member(actor, today) {
            let mine: [WorkTask] = member.role.runsVotes ? [.openVote, .giveOpinion] : [.giveOpinion]
            items += several(counts, .giveOpinion, mine: mine, awaited: [.verify])
        }
        if roles.contains(.decidingAuthority) {
            items += several(
                counts,
                .decide,
                mine: [.decide, .publish],
                awaited: [.verify, .openVote, .giveOpinion]
            )
            items += try objections()
        }
        if roles.contains(.policyMaker) {
            items += several(counts, .openCampaign, mine: [], awaited: WorkTask.allCases)
        }
        return items
    }

    // MARK: - One's own

    /// What a unit's officer has to do with its dossier, or waits for.
    private func own(_ dossier: Dossier) throws(DatabaseError) -> [WorkItem] {
        guard let task = WorkTask.next(in: dossier.state, campaign.procedure), isPossible(task) else {
            return []
        }
        var items: [WorkItem] = []
        switch task {
        case .register, .enter, .complete:
            let due = task == .register ? day(task) : dossier.lastDay(in: campaign.schedule)
            items.append(item(task, dossier, 1, due, isMine: true))
        case .answer, .verify, .openVote, .giveOpinion, .decide, .publish, .answerObjections:
            items.append(item(task, dossier, 1, day(task), isMine: false))
        }
        switch dossier.state {
        case .verifying, .returned:
            let open = try QuestionStore.all(of: dossier.id, connection).count(where: \.isOpen)
            if open > 0 { items.append(item(.answer, dossier, open, day(.answer), isMine: true)) }
        case .invited, .registered, .assessing, .submitted, .verified, .appraising, .appraised, .decided,
            .published, .revoked, .withdrawn, .lapsed:
            break
        }
        return items
    }

    // MARK: - Many

    /// Dossiers counted, where the actor may do something about their places.
    private func several(
        _ counts: [PlaceCount],
        _ action: Action,
        mine: [WorkTask],
        awaited: [WorkTask]
    ) -> [WorkItem] {
        var reach: [String: Bool] = [:]
        var found: [WorkTask: Int] = [:]
        for count in counts {
            guard let task = WorkTask.next(in: count.state, campaign.procedure) else { continue }
            let reaches =
                reach[count.place]
                ?? (standing.refusal(of: action, unit: count.place, in: campaign) == nil)
            reach[count.place] = reaches
            if reaches { found[task, default: 0] += count.count }
        }
        return WorkTask.allCases.compactMap { task in
            guard let count = found[task], isPossible(task) else { return nil }
            if mine.contains(task) { return item(task, nil, count, day(task), isMine: true) }
            return awaited.contains(task) ? item(task, nil, count, day(task), isMine: false) : nil
        }
    }

    private func objections() throws(DatabaseError) -> [WorkItem] {
        let waiting = try ObjectionStore.waiting(in: campaign.id, connection)
        var places: [Identifier<Dossier>: Bool] = [:]
        var count = 0
        for objection in waiting {
            if places[objection.dossier] == nil {
                let unit = try DossierStore.find(objection.dossier, connection)?.participant.unit
                places[objection.dossier] =
                    standing.refusal(of: .answerObjection, unit: unit, in: campaign) == nil
            }
            if places[objection.dossier] == true { count += 1 }
        }
        return count == 0 ? [] : [item(.answerObjections, nil, count, nil, isMine: true)]
    }

    // MARK: - Parts

    private func item(
        _ task: WorkTask,
        _ dossier: Dossier?,
        _ count: Int,
        _ due: CivilDate?,
        isMine: Bool
    ) -> WorkItem {
        WorkItem(campaign: campaign, task: task, dossier: dossier, count: count, due: due, isMine: isMine)
    }

    private func day(_ task: WorkTask) -> CivilDate? { task.step.flatMap { campaign.schedule[$0].last } }

    /// After a campaign was closed only publication and what follows it go on.
    private func isPossible(_ task: WorkTask) -> Bool {
        switch task {
        case .publish, .answerObjections: true
        case .register, .enter, .complete, .answer, .verify, .openVote, .giveOpinion, .decide:
            !campaign.isClosed
        }
    }

    private func member(_ actor: Actor, _ today: CivilDate) throws(DatabaseError) -> CouncilMember? {
        guard let person = actor.person, campaign.procedure.hasCouncil else { return nil }
        return try CouncilStore.find(campaign.id, connection)?.member(person, on: today)
    }
}
