import Assessment
import Criteria
import Database
import Quantities
import Records
import TestDatabases
import Testing

/// What must be true of every database after any years, read from what is kept, whatever the model says.
struct YearInvariants {
    /// How much there was to check.
    struct Sum: CustomStringConvertible {
        var steps = 0
        var judging = 0
        var votes = 0
        var withoutQuorum = 0
        var decisions = 0
        var reruns = 0
        var entries = 0

        var description: String {
            "checked \(steps) steps, \(judging) of them judging, \(votes) votes (\(withoutQuorum) without a quorum), "
                + "\(decisions) decisions, \(reruns) of them run again, \(entries) entries of the journal"
        }

        mutating func add(_ other: Sum) {
            steps += other.steps
            judging += other.judging
            votes += other.votes
            withoutQuorum += other.withoutQuorum
            decisions += other.decisions
            reruns += other.reruns
            entries += other.entries
        }
    }

    let town: TestTown
    let database: Database
    let seed: Int

    private var place: Comment { Comment(rawValue: "seed \(seed)") }

    func check() async throws -> Sum {
        var sum = Sum()
        try await noStepWasSkipped(&sum)
        try await nobodyJudgedTheirOwnUnit(&sum)
        try await noVoteBelowItsQuorumCounted(&sum)
        try await everyDecisionComesOutAgain(&sum)
        try await progressIsWhatTheRowsSay()
        let report = try await JournalVerifier().verify(database)
        #expect(report.breaks == [], place)
        sum.entries = report.entries
        return sum
    }

    // MARK: - No step skipped

    private func noStepWasSkipped(_ sum: inout Sum) async throws {
        struct Step { let event: DossierEvent, state: DossierState }
        let (ways, campaigns) = try await database.read { connection in
            var ways: [Identifier<Dossier>: [Step]] = [:]
            try connection.each("SELECT dossier, event, state FROM dossier_step ORDER BY entry, dossier") {
                (row) throws(DatabaseError) in
                let event: String = try row[1]
                ways[try row[0], default: []].append(
                    Step(event: known(DossierEvent(rawValue: event)), state: try row[2])
                )
            }
            return (ways, try CampaignStore.all(connection))
        }
        for campaign in campaigns {
            let procedure = campaign.procedure
            for dossier in try await town.test.dossiers(campaign.id) {
                var state: DossierState = procedure.hasRegistration ? .invited : .registered
                for step in ways[dossier.id] ?? [] {
                    sum.steps += 1
                    let row = DossierLifecycleTests.table.first { row in
                        row.event == step.event && row.from.contains(state)
                            && (!row.needsRegistration || procedure.hasRegistration)
                            && (!row.needsCouncil || procedure.hasCouncil)
                            && (!row.needsNoCouncil || !procedure.hasCouncil)
                    }
                    #expect(row != nil, "seed \(seed): \(step.event) in \(state)")
                    #expect(step.state == row?.to ?? state, "seed \(seed): \(step.event) in \(state)")
                    state = step.state
                }
                #expect(dossier.state == state, place)
            }
        }
    }

    // MARK: - Nobody on their own unit

    private func nobodyJudgedTheirOwnUnit(_ sum: inout Sum) async throws {
        let byUnit = ["register", "changeRegistration", "withdraw", "save", "carryOver", "submit", "answer"]
        let judging = [
            "giveBack", "startVerification", "judge", "ask", "finishVerification", "resumeVerification",
            "openVote", "giveOpinion", "closeVote", "closeVoteWithoutQuorum", "decide", "correct", "revoke",
            "answerObjection",
        ]
        let (count, own, signed) = try await database.read { connection in
            (
                try connection.value(
                    Int.self,
                    "SELECT COUNT(*) FROM dossier_step WHERE event IN \(list: judging)"
                ),
                try connection.value(
                    Int.self,
                    """
                    SELECT COUNT(*) FROM dossier_step s WHERE s.event IN \(list: judging) AND EXISTS (
                        SELECT 1 FROM dossier_step u WHERE u.dossier = s.dossier AND u.person = s.person
                            AND u.event IN \(list: byUnit) AND u.entry < s.entry)
                    """
                ),
                try connection.value(
                    Int.self,
                    """
                    SELECT COUNT(*) FROM decision d WHERE EXISTS (
                        SELECT 1 FROM dossier_step u WHERE u.dossier = d.dossier AND u.person = d.signer
                            AND u.event IN \(list: byUnit) AND u.entry < d.entry)
                    """
                )
            )
        }
        sum.judging += count
        #expect(own == 0, "seed \(seed): somebody judged their own unit")
        #expect(signed == 0, "seed \(seed): somebody signed for their own unit")
    }

    // MARK: - No vote below its quorum

    /// One result with what its quorum is made of, as the tables say.
    private struct Count: RowDecodable {
        let dossier: Identifier<Dossier>
        let number: Int
        let entry: EntryNumber
        let outcome: String
        let top: Int
        let bottom: Int
        let least: Int
        let council: EntryNumber
        let campaign: Identifier<Campaign>

        init(row: Row) throws(DatabaseError) {
            dossier = try row[0]
            number = try row[1]
            entry = try row[2]
            outcome = try row[3]
            top = try row[4]
            bottom = try row[5]
            least = try row[6]
            council = try row[7]
            campaign = try row[8]
        }
    }

    private func noVoteBelowItsQuorumCounted(_ sum: inout Sum) async throws {
        let results = try await database.read { connection in
            try connection.all(
                Count.self,
                """
                SELECT r.dossier, r.number, r.entry, r.outcome, c.quorum_top, c.quorum_bottom, c.quorum_least, c.entry,
                    c.campaign
                FROM council_result r JOIN council_vote v ON v.dossier = r.dossier AND v.number = r.number
                    JOIN dossier d ON d.id = r.dossier
                    JOIN council c ON c.campaign = d.campaign AND c.entry =
                        (SELECT MAX(x.entry) FROM council x WHERE x.campaign = d.campaign AND x.entry <= v.council)
                """
            )
        }
        for result in results {
            sum.votes += 1
            if result.outcome == "no_quorum" { sum.withoutQuorum += 1 }
            let (counting, present) = try await database.read { try people(result, $0) }
            let part = counting.count * result.top
            let needed = max((part + result.bottom - 1) / result.bottom, result.least)
            #expect(
                (present.count >= needed) == (result.outcome != "no_quorum"),
                "seed \(seed): \(present.count) of \(counting.count), \(needed) needed, \(result.outcome)"
            )
        }
        let uncounted = try await database.read { connection in
            try connection.value(
                Int.self,
                """
                SELECT COUNT(*) FROM decision e JOIN dossier d ON d.id = e.dossier
                    JOIN campaign c ON c.id = d.campaign
                WHERE c.has_council = 1 AND NOT EXISTS (
                    SELECT 1 FROM council_result r WHERE r.dossier = e.dossier AND r.outcome <> 'no_quorum'
                        AND r.entry < e.entry AND r.entry > (SELECT MAX(s.entry) FROM dossier_step s
                            WHERE s.dossier = e.dossier AND s.event = 'finishVerification' AND s.entry < e.entry))
                """
            )
        }
        #expect(uncounted == 0, "seed \(seed): decided without a vote that counts")
    }

    /// Members who count, and those of them who gave an opinion, by hand.
    private func people(
        _ result: Count,
        _ connection: Connection
    ) throws(DatabaseError) -> (counting: Set<Identifier<Person>>, present: Set<Identifier<Person>>) {
        var counting = Set(
            try connection.values(
                Identifier<Person>.self,
                "SELECT person FROM council_member WHERE campaign = \(result.campaign) AND entry = \(result.council)"
            )
        )
        try connection.each(
            """
            SELECT person, holds FROM council_conflict c WHERE dossier = \(result.dossier) AND entry = (
                SELECT MAX(x.entry) FROM council_conflict x
                WHERE x.dossier = c.dossier AND x.person = c.person AND x.entry < \(result.entry))
            """
        ) { (row) throws(DatabaseError) in
            if try row[1] as Bool { counting.remove(try row[0]) }
        }
        let hands = try connection.values(
            Identifier<Person>?.self,
            """
            SELECT DISTINCT person FROM dossier_step WHERE dossier = \(result.dossier) AND entry < \(result.entry)
                AND event IN ('register', 'changeRegistration', 'withdraw', 'save', 'carryOver', 'submit', 'answer')
            """
        )
        counting.subtract(hands.compactMap(\.self))
        let opinions = try connection.values(
            Identifier<Person>.self,
            """
            SELECT DISTINCT person FROM council_opinion
            WHERE dossier = \(result.dossier) AND number = \(result.number) AND entry < \(result.entry)
            """
        )
        return (counting, counting.intersection(opinions))
    }

    // MARK: - The time machine

    private func everyDecisionComesOutAgain(_ sum: inout Sum) async throws {
        let ids = try await database.read { connection in
            try connection.values(Identifier<Decision>.self, "SELECT id FROM decision ORDER BY entry")
        }
        let reruns = RerunService(town.room)
        for id in ids {
            sum.decisions += 1
            let decision = try await database.read { try known(DecisionStore.find(id, $0)) }
            #expect(decision.isWhole, place)
            guard decision.basis != nil else { continue }
            sum.reruns += 1
            let rerun = try await reruns.rerun(id)
            #expect(rerun.isEqual, "seed \(seed): \(id) differs in \(rerun.differences)")
        }
    }

    // MARK: - Progress

    private func progressIsWhatTheRowsSay() async throws {
        let shell = Actor(.operatorOfTheMachine, from: Origin(.command))
        for campaign in try await database.read({ try CampaignStore.all($0) }) {
            let counted = try await town.test.progress.progress(of: campaign.id)
            _ = try await town.test.progress.recount(campaign.id, by: shell)
            #expect(try await town.test.progress.progress(of: campaign.id) == counted, place)
        }
    }
}
