import Assessment
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Testing

/// The time machine: whatever happens later, a decision comes out again.
@Suite(.timeLimit(.minutes(2)))
struct RerunTests {
    private func decided(_ room: TestRoom) async throws -> (Identifier<Campaign>, [Identifier<Dossier>]) {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.places),
            council: false,
            units: (1...4).map { room.unit("X\($0)") }
        )
        let ids = try await room.dossiers(campaign).map(\.id)
        // The last one types after the last day: kept, and not counted as long as nobody has more time.
        for (id, value) in zip(ids.dropLast(), ["1", "4", "8"]) {
            try await room.handIn(id, ["C.a": value, "D.a": "1"])
        }
        room.time.set("2026-10-01")
        _ = try await room.dossiers.save(
            TestRoom.keys(["C.a": "100", "D.a": "1"]),
            source: "",
            in: ids[3],
            by: room.officer
        )
        for id in ids.dropLast() { try await room.verify(id) }
        _ = try await room.campaigns.freezeBounds(of: campaign, at: "hết thẩm định", by: room.organiser)
        let draft = try await room.decisions.draft(of: ids[1])
        _ = try await room.decisions.decide(
            draft.proposal,
            by: room.act(on: "2026-10-01"),
            on: ids[1],
            actor: room.authority
        )
        return (campaign, ids)
    }

    @Test(arguments: Engine.allCases)
    func everythingThatChangesLaterChangesNothingOfWhatWasDecided(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, ids) = try await decided(room)
            let decision = try await room.decision(ids[1])
            let service = RerunService(room.room)
            let first = try await service.rerun(decision.id)
            #expect(first.isEqual)
            #expect(first.standing.standing.outcome.score?.total.given == Exact(fractionText: "100/7"))

            // More time for all, so that the last one's figures count from now on; new figures; another decision; another edition.
            _ = try await room.campaigns.extend(
                .selfAssessment,
                of: campaign,
                to: TestRoom.day("2026-10-31"),
                reason: "bão",
                by: room.organiser
            )
            _ = try await room.dossiers.submit(ids[3], by: room.officer)
            try await room.verify(ids[3])
            _ = try await room.step(ids[0])
            _ = try await room.dossiers.save(
                TestRoom.keys(["C.a": "0.5"]),
                source: "",
                in: ids[0],
                by: room.officer
            )
            _ = try await room.dossiers.attach(
                AttachedEvidence(criterion: "C", evidence: "01jd5fz8000000000000000098"),
                to: ids[0],
                by: room.officer
            )
            _ = try await room.dossiers.submit(ids[0], by: room.officer)
            _ = try await room.decisions.correct(
                .established(points: Exact(10)),
                by: room.act("20/QĐ-UBND", on: "2026-10-01", reasons: "đếm lại"),
                values: TestRoom.keys(["C.a": "0"]),
                on: ids[1],
                actor: room.authority
            )
            _ = try await room.campaign(
                try SmallSets.plan(
                    SmallSets.places.replacing("flat: zero", with: "flat: half").replacing(
                        "\"2026\"",
                        with: "\"2027\""
                    )
                ),
                council: false,
                units: (1...4).map { room.unit("X\($0)") },
                period: "2027"
            )
            let again = try await service.rerun(decision.id)
            #expect(again.isEqual, "\(again.differences)")
            #expect(again.standing.standing.outcome.score?.total.given == Exact(fractionText: "100/7"))
            let corrected = try await service.rerun(try await room.decision(ids[1]).id)
            #expect(corrected.isEqual)
            #expect(corrected.standing.standing.outcome.score?.total.given == Exact(10))
        }
    }

    @Test(arguments: Engine.allCases)
    func whoeverTampersIsFoundAndSoIsWhat(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            let id = try await room.decision(ids[1]).id
            let service = RerunService(room.room)
            func tamper(_ sql: SQL) async throws {
                try await room.room.database.write { try $0.execute(sql) }
            }
            try await tamper(
                "UPDATE dossier_value SET value = '9' WHERE dossier = \(ids[2]) AND criterion = 'C'"
            )
            #expect(
                try await service.rerun(id).differences == [.outcome],
                "the population is not what it was"
            )
            try await tamper(
                "UPDATE dossier_value SET value = '8' WHERE dossier = \(ids[2]) AND criterion = 'C'"
            )
            #expect(try await service.rerun(id).isEqual)
            try await tamper(
                "UPDATE dossier_value SET value = '7' WHERE dossier = \(ids[1]) AND criterion = 'C'"
            )
            #expect(try await service.rerun(id).differences == [.values, .outcome])
            try await tamper(
                "UPDATE dossier_value SET value = '4' WHERE dossier = \(ids[1]) AND criterion = 'C'"
            )
            try await tamper("UPDATE dossier SET attributes = 'group=1' WHERE id = \(ids[1])")
            #expect(try await service.rerun(id).differences == [.unit])
            try await tamper("UPDATE decision SET signatory = 'Người khác' WHERE id = \(id)")
            let forged = try await service.rerun(id)
            #expect(!forged.decision.isWhole && !forged.isEqual)
        }
    }

    @Test(arguments: Engine.allCases)
    func aChangedTextOfTheSetIsFound(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            let id = try await room.decision(ids[1]).id
            try await room.room.database.write {
                try $0.execute("UPDATE criteria_text SET yaml = replace(yaml, 'flat: zero', 'flat: full')")
            }
            await #expect(throws: CampaignRefusal.self) { try await RerunService(room.room).rerun(id) }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRevocationPointsToWhatItTookBack(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (_, ids) = try await decided(room)
            let first = try await room.decision(ids[1])
            _ = try await room.decisions.revoke(
                by: room.act("30/QĐ-UBND", on: "2026-10-01", reasons: "sai"),
                on: ids[1],
                actor: room.authority
            )
            let revocation = try await room.decision(ids[1])
            await #expect(throws: RerunRefusal.revocation(of: first.id.text)) {
                try await RerunService(room.room).rerun(revocation.id)
            }
            #expect(try await RerunService(room.room).rerun(first.id).isEqual)
        }
    }

    @Test(arguments: Engine.allCases)
    func aLateCorrectionSaysWhatItWouldHaveChangedAndForWhom(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (campaign, ids) = try await decided(room)
            let service = BoundsService(room.room, room.standings)
            let before = try #require(try await service.effect(of: campaign))
            #expect(before.corrections.isEmpty && before.concerned.isEmpty)
            // The highest of the frozen population turns out to be 15 instead of 8.
            let draft = try await room.decisions.draft(of: ids[2])
            _ = try await room.decisions.decide(
                draft.proposal,
                by: room.act(on: "2026-10-01"),
                on: ids[2],
                actor: room.authority
            )
            _ = try await room.decisions.correct(
                .established(points: Exact(20)),
                by: room.act("21/QĐ-UBND", on: "2026-10-01", reasons: "ghi nhầm 8 thành 15"),
                values: TestRoom.keys(["C.a": "15"]),
                on: ids[2],
                actor: room.authority
            )
            let effect = try #require(try await service.effect(of: campaign))
            #expect(effect.corrections.map(\.unit) == ["X3"])
            #expect(effect.corrections.map(\.before) == ["8"] && effect.corrections.map(\.after) == ["15"])
            #expect(
                effect.concerned.map { effect.units[$0].unit } == ["X2"],
                "only the one in the middle loses"
            )
            let loss = effect.impact.units[1].difference
            #expect(loss == Exact(fractionText: "-15/7"), "3/7 of ten become 3/14")
            #expect(try await RerunService(room.room).rerun(try await room.decision(ids[1]).id).isEqual)
        }
    }
}

extension TestRoom {
    /// Gives a verified dossier back for completion.
    fileprivate func step(_ id: Identifier<Dossier>) async throws -> EntryNumber {
        try await dossiers.giveBack(id, reasons: ["C": "xem lại"], due: Self.day("2026-10-31"), by: verifier)
    }
}
