import Assessment
import Criteria
import Database
import Quantities
import Records
import TestDatabases

/// Tries moves of a year over the services, in whoever's name the move says.
struct YearExecution: Sendable {
    let town: TestTown
    let campaign: Identifier<Campaign>
    let dossiers: [String: Identifier<Dossier>]
    let today: CivilDate
    /// Of this attempt, so that no two decisions have one number.
    let number: Int
    let logins: [String: String]
    let criteria: [String]
    let count: ValueKey
    let check: ValueKey
    let council: CouncilPlan

    private var test: TestRoom { town.test }

    private func actor(_ who: String) -> Actor { town.actor(logins[who] ?? who) }

    private func id(_ unit: String) -> Identifier<Dossier> { known(dossiers[unit]) }

    /// - Returns: the answer as text; the same for the same key.
    func perform(_ move: YearMove, _ key: CommandKey?) async throws -> String {
        let actor = actor(move.who)
        switch move.deed {
        case .step(let event, let unit, let detail):
            return "\(try await step(event, id(unit), detail, actor, key))"
        case .declareConflict(let unit):
            return
                "\(try await test.councils.declareConflict(.kinship, ground: "họ hàng", in: id(unit), by: actor, key: key))"
        case .establishConflict(let unit, let other):
            let entry = try await test.councils.establishConflict(
                .work,
                of: town.id(logins[other] ?? other),
                ground: "cùng dự án",
                in: id(unit),
                by: actor,
                key: key
            )
            return "\(entry)"
        case .appoint:
            return "\(try await test.councils.appoint(council, for: campaign, by: actor, key: key))"
        case .freeze:
            return
                "\(try await test.campaigns.freezeBounds(of: campaign, at: "hết hạn nộp", by: actor, key: key))"
        case .close: return "\(try await test.campaigns.close(campaign, by: actor, key: key))"
        case .draw:
            let demand = try SamplingDemand(
                acceptedRate: known(Fraction(1, over: 3)),
                confidence: known(Fraction(1, over: 2))
            )
            let samples = SamplingService(town.room, RiskService(town.room))
            return try await samples.draw(.criterion, demand, for: campaign, by: actor, key: key).text
        case .publishAll:
            let entry = try await test.publications.publish(
                campaign: campaign,
                PublicationPlan(objectionsUntil: today.adding(days: 2)),
                statement: "chưa đủ",
                by: actor,
                key: key
            )
            return "\(entry)"
        case .extend(let step, let last):
            let entry = try await test.campaigns.extend(
                step,
                of: campaign,
                to: last,
                reason: "mưa lũ",
                by: actor,
                key: key
            )
            return "\(entry)"
        }
    }

    private func step(
        _ event: DossierEvent,
        _ id: Identifier<Dossier>,
        _ detail: YearMove.Detail,
        _ actor: Actor,
        _ key: CommandKey?
    ) async throws -> EntryNumber {
        switch event {
        case .register:
            return try await test.dossiers.register(id, level: level(detail), by: actor, key: key)
        case .changeRegistration:
            return try await test.dossiers.changeRegistration(id, level: level(detail), by: actor, key: key)
        case .withdraw: return try await test.dossiers.withdraw(id, reason: "bận", by: actor, key: key)
        case .save, .carryOver:
            var values: [ValueKey: String] = [:]
            if case .values(let check, let count) = detail {
                values[self.check] = check
                values[self.count] = count
            }
            return try await test.dossiers.save(values, source: "sổ", in: id, by: actor, key: key)
        case .submit: return try await test.dossiers.submit(id, by: actor, key: key)
        case .giveBack:
            var due: CivilDate?
            if case .due(let day) = detail { due = day }
            let reasons = [criteria[0]: "thiếu minh chứng"]
            return try await test.dossiers.giveBack(id, reasons: reasons, due: due, by: actor, key: key)
        case .startVerification: return try await test.verification.start(id, by: actor, key: key)
        case .judge:
            return try await test.verification.judge(
                try await drafts(id, detail),
                of: id,
                by: actor,
                key: key
            )
        case .finishVerification: return try await test.verification.finish(id, by: actor, key: key)
        case .ask:
            return try await test.verification.ask("Vì sao?", about: criteria[0], of: id, by: actor, key: key)
        case .answer:
            let questions = try await town.room.database.read { try QuestionStore.all(of: id, $0) }
            let question = questions.last?.entry ?? EntryNumber(rawValue: 1)
            return try await test.verification.answer(question, "Vì thế", of: id, by: actor, key: key)
        case .resumeVerification:
            return try await test.verification.resume(id, reason: "xem lại", by: actor, key: key)
        case .openVote: return try await test.votes.open(on: id, by: actor, key: key)
        case .giveOpinion:
            var ballot = Ballot.abstain
            if case .ballot(let given) = detail { ballot = given }
            return try await test.votes.giveOpinion(ballot, reason: "ý kiến", on: id, by: actor, key: key)
        case .closeVote, .closeVoteWithoutQuorum:
            return try await test.votes.close(on: id, by: actor, key: key)
        case .decide, .correct:
            let proposal = try await test.decisions.draft(of: id).proposal
            return event == .decide
                ? try await test.decisions.decide(proposal, by: act(detail), on: id, actor: actor, key: key)
                : try await test.decisions.correct(proposal, by: act(detail), on: id, actor: actor, key: key)
        case .revoke: return try await test.decisions.revoke(by: act(detail), on: id, actor: actor, key: key)
        case .publish:
            let plan = PublicationPlan(objectionsUntil: today.adding(days: 2))
            return try await test.publications.publish(id, plan, by: actor, key: key)
        case .object:
            return try await test.objections.object("Ghi sai", from: nil, to: id, by: actor, key: key)
        case .answerObjection:
            let all = try await town.room.database.read { try ObjectionStore.all(on: id, $0) }
            let open = all.first { $0.answer == nil } ?? all.first
            guard let open else { throw PublicationRefusal.noSuchObjection("") }
            return try await test.objections.answer(
                open.id,
                .rejected,
                text: "Đã xem lại, không sai",
                in: id,
                by: actor,
                key: key
            )
        case .lapse: throw DossierRefusal.notNow(.lapse, in: .invited)
        }
    }

    private func level(_ detail: YearMove.Detail) -> Int? {
        if case .level(let level) = detail { level } else { nil }
    }

    private func act(_ detail: YearMove.Detail) -> DecisionAct {
        var signer: Identifier<Person>?
        if case .signed(by: let who?) = detail { signer = town.id(logins[who] ?? who) }
        return test.act("\(number)/QĐ-UBND", on: today.description, reasons: "theo kết quả", signer: signer)
    }

    private func drafts(
        _ id: Identifier<Dossier>,
        _ detail: YearMove.Detail
    ) async throws -> [JudgementDraft] {
        guard case .judging(let chosen, let corrects, let isStale) = detail else { return [] }
        let claims = try await test.verification.judgementsDue(of: id).claims
        return claims.filter { chosen.contains($0.criterion) }.map { claim in
            let isCorrected = corrects && claim.criterion == count.criterion
            let figure = Int(claim.values[count.letter]?.text ?? "") ?? 0
            return JudgementDraft(
                claim.criterion,
                isCorrected ? .corrected([count.letter: "\(figure + 1)"]) : .agreed,
                reason: isCorrected ? "sổ ghi khác" : "",
                seen: isStale ? EntryNumber(rawValue: claim.entry.rawValue + 1) : claim.entry
            )
        }
    }
}
