import Criteria
import Database
import Evaluation
import Quantities
package import Records

/// Votes of a council: opened and closed by its chair or a secretary, one dossier at a time.
package struct VotingService: Sendable {
    private let room: AssessmentRoom

    package init(_ room: AssessmentRoom) { self.room = room }

    /// Opens a vote on a verified dossier, under the council as it is now.
    package func open(
        on id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        try await room.step(.openVote, .openVote, of: id, by: actor, key: key) { step in
            let sitting = try CouncilSitting(of: step.dossier, on: step.today, step.connection)
            _ = try sitting.presider(actor)
            let counting = sitting.roll.count - sitting.conflicts.count
            let needed = sitting.council.rules.quorum.needed(of: counting)
            guard counting >= needed else {
                throw CouncilRefusal.noQuorumPossible(counting: counting, needed: needed)
            }
            let vote = Vote(
                dossier: id,
                number: try VoteStore.all(of: id, step.connection).count + 1,
                entry: step.change.entry,
                day: step.today,
                council: sitting.council.entry
            )
            try VoteStore.insert(vote, step.connection)
            return "vote=\(vote.number) members=\(sitting.roll.count) counting=\(counting) needed=\(needed)"
        }
    }

    /// Gives an opinion, or gives it anew: the last before the close counts, every one is kept, nobody else sees any until then.
    ///
    /// - Parameter reason: required for a refusal and an abstention.
    package func giveOpinion(
        _ ballot: Ballot,
        reason: String,
        on id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        guard reason.unicodeScalars.count <= 4_000 else { throw CouncilRefusal.tooLong }
        guard !ballot.needsReason || reason.contains(where: { !$0.isWhitespace }) else {
            throw CouncilRefusal.noReason
        }
        return try await room.step(.giveOpinion, .giveOpinion, of: id, by: actor, key: key) { step in
            guard let vote = try VoteStore.all(of: id, step.connection).last else {
                throw CouncilRefusal.noVote
            }
            let sitting = try CouncilSitting(of: vote, on: step.dossier, step.connection)
            let member = try sitting.seat(of: actor)
            let opinion = Opinion(
                person: member.person,
                ballot: try checked(ballot, step),
                reason: reason,
                entry: step.change.entry
            )
            try VoteStore.insert(opinion, in: vote, step.connection)
            // What the opinion is stays out of the journal, which others read.
            return "vote=\(vote.number)"
        }
    }

    /// Closes the open vote: counts it and writes the minutes. Without a quorum the dossier waits for another vote.
    package func close(
        on id: Identifier<Dossier>,
        by actor: Actor,
        key: CommandKey? = nil
    ) async throws -> EntryNumber {
        let choose: @Sendable (Dossier, Connection) throws -> DossierEvent = { dossier, connection in
            guard let vote = try VoteStore.all(of: id, connection).last else { throw CouncilRefusal.noVote }
            let sitting = try CouncilSitting(of: vote, on: dossier, connection)
            let opinions = try VoteStore.opinions(in: vote, connection)
            return sitting.tally(opinions).outcome == .noQuorum ? .closeVoteWithoutQuorum : .closeVote
        }
        return try await room.step(choose, .closeVote, of: id, by: actor, key: key) { step in
            // Who closes is asked of the council as it is now, so that a vote does not stay open for want of a secretary.
            _ = try CouncilSitting(of: step.dossier, on: step.today, step.connection).presider(actor)
            guard let vote = try VoteStore.all(of: id, step.connection).last else {
                throw CouncilRefusal.noVote
            }
            let sitting = try CouncilSitting(of: vote, on: step.dossier, step.connection)
            let opinions = try VoteStore.opinions(in: vote, step.connection)
            let tally = sitting.tally(opinions, maxima: try maxima(step))
            if case .points(let points) = tally.outcome {
                try enter(points, of: sitting, tally, vote, step)
            }
            let minutes = Minutes(
                campaign: step.campaign,
                dossier: step.dossier,
                vote: vote,
                closed: step.today,
                sitting: sitting,
                opinions: opinions,
                tally: tally,
                plan: step.plan
            ).text
            let result = VoteResult(
                entry: step.change.entry,
                day: step.today,
                outcome: tally.outcome,
                counting: tally.counting.count,
                present: tally.present.count,
                needed: tally.needed,
                minutes: minutes,
                digest: Digest(of: minutes.utf8)
            )
            try VoteStore.insert(result, of: vote, step.connection)
            return
                "vote=\(vote.number) outcome=\(result.outcome.stored) present=\(result.present) counting=\(result.counting) minutes=\(result.digest)"
        }
    }

    /// The council's points become the dossier's values; what too few marked stays without, whatever was claimed.
    private func enter(
        _ points: [String: Exact],
        of sitting: CouncilSitting,
        _ tally: VoteTally,
        _ vote: Vote,
        _ step: DossierStep
    ) throws {
        guard let averaging = sitting.council.rules.averaging else { return }
        let source =
            "Hội đồng chấm lần \(vote.number): \(averaging.method.title.vi) điểm của \(tally.present.count) thành viên"
        var values: [ValueKey: EnteredValue] = [:]
        for (code, place) in step.plan.rubricPlaces {
            values[step.plan.rubricKey(place)] = EnteredValue(
                text: points[code].map { $0.decimalText(digits: max(averaging.rounding.digits, 10)) } ?? "",
                source: source,
                entry: step.change.entry,
                day: step.today
            )
        }
        try ValueStore.insert(values, .verified, of: step.dossier.id, step.connection)
    }

    private func maxima(_ step: DossierStep) throws -> [String: Exact] {
        guard step.plan.hasRubrics else { return [:] }
        let sheet = try ValueStore.sheet(of: step.dossier.id, lastDay: nil, step.connection)
        return try Standing(step.plan, step.dossier.participant, sheet.final).evaluator.rubricMaxima
    }

    /// The ballot in the form in which it is kept.
    private func checked(_ ballot: Ballot, _ step: DossierStep) throws -> Ballot {
        switch ballot {
        case .abstain: return ballot
        case .refuse:
            if step.plan.hasRubrics { throw CouncilRefusal.pointsExpected }
            return ballot
        case .recognise(let level):
            if step.plan.hasRubrics { throw CouncilRefusal.pointsExpected }
            let highest = step.plan.set.levels.count
            guard level.map({ (1...max(1, highest)).contains($0) && highest > 0 }) ?? (highest == 0) else {
                throw CouncilRefusal.noSuchLevel(level, highest: highest)
            }
            return ballot
        case .points(let given):
            guard step.plan.hasRubrics else { throw CouncilRefusal.noPointsExpected }
            return .points(try checked(given, try maxima(step)))
        }
    }

    private func checked(
        _ given: [String: String],
        _ maxima: [String: Exact]
    ) throws(CouncilRefusal) -> [String: String] {
        var kept: [String: String] = [:]
        for (code, text) in given.sorted(by: { $0.key < $1.key }) {
            guard let maximum = maxima[code] else { throw .unknownCriterion(String(code.prefix(40))) }
            let plain = String(text.filter { !$0.isWhitespace }.map { $0 == "," ? "." : $0 })
            guard !plain.isEmpty else { continue }
            guard let points = Exact(plain), !points.isNegative, points <= maximum else {
                throw .badPoints(
                    criterion: code,
                    value: String(text.prefix(40)),
                    maximum: maximum.decimalText(digits: 2)
                )
            }
            kept[code] = plain
        }
        guard !kept.isEmpty else { throw .noPoints }
        return kept
    }
}

extension CouncilSitting {
    /// - Parameter opinions: every version, in the order in which they were given.
    func tally(_ opinions: [Opinion], maxima: [String: Exact] = [:]) -> VoteTally {
        VoteTally(
            council.rules,
            roll: roll,
            conflicted: conflicted,
            opinions: Dictionary(opinions.map { ($0.person, $0.ballot) }) { _, last in last },
            maxima: maxima
        )
    }
}
