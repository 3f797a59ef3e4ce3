import Assessment
import Criteria
import Database
import Records
import Testing

/// What dossiers hold becomes observations: once, however often it is done.
@Suite(.timeLimit(.minutes(10)))
struct RecordingTests {
    @Test(arguments: Engine.allCases)
    func recordingAgainWritesNothingAndACorrectionCorrectsWhatStood(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (campaign, dossiers) = try await known.campaign("xa-tmdt")
            try await known.decide(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            let first = try await known.recording.record(.verified, of: campaign)
            #expect((first.recorded, first.corrected, first.unchanged) == (2, 0, 0))
            // Another day changes nothing: the state is of the day on which it was told.
            room.time.set("2026-07-20")
            let again = try await known.recording.record(.verified, of: campaign)
            #expect((again.recorded, again.corrected, again.unchanged) == (0, 0, 2))
            _ = try await room.decisions.correct(
                .notMet,
                by: room.act("13/QĐ-UBND", on: "2026-07-20", reasons: "Đếm nhầm"),
                values: [ValueKey("1.3", "b"): "5100"],
                on: dossiers[0],
                actor: room.authority
            )
            let corrected = try await known.recording.record(.verified, of: campaign)
            #expect((corrected.recorded, corrected.corrected, corrected.unchanged) == (0, 1, 1))
            let (_, others) = try await known.campaign("cds-xa")
            let offers = try await known.offers.offers(to: others[0], for: room.officer)
            let offer = offers.first { $0.key == ValueKey("III.3", "b") }
            #expect(offer?.candidates.map(\.text) == ["5100"])
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsNotHandedInStaysWithTheUnit(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (campaign, dossiers) = try await known.campaign("xa-tmdt", units: ["00001", "00002"])
            try await room.handIn(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            _ = try await room.dossiers.save(
                [ValueKey("1.3", "b"): "777"],
                source: "",
                in: dossiers[1],
                by: room.officer
            )
            #expect(try await known.recording.record(.claimed, of: campaign).recorded == 2)
            let undecided = try await known.recording.record(.verified, of: campaign)
            #expect(undecided.entry == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func figuresForOneElementThatDifferAreLeftOutAndNamed(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (campaign, dossiers) = try await known.campaign("xa-tmdt")
            try await room.handIn(dossiers[0], ["1.3.b": "5000", "1.4.b": "5001", "1.1.b": "100"])
            let summary = try await known.recording.record(.claimed, of: campaign)
            #expect(summary.recorded == 1)
            #expect(summary.omissions.map(\.unit) == [KnownFigures.unit])
            #expect(
                summary.omissions.first?.why.vi
                    == "1.3.b và 1.4.b cùng hỏi population-18-plus mà khác nhau"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func theRiskListHoldsClaimsAgainstWhatIsRecorded(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (campaign, dossiers) = try await known.campaign("xa-tmdt", units: ["00001", "00002"])
            for dossier in dossiers { try await room.handIn(dossier, ["1.3.a": "2600", "1.3.b": "5000"]) }
            _ = try await known.recording.record(.claimed, of: campaign)
            let figures = RecordedFigures(known.catalogue, known.territory)
            let sources = RiskSources(others: [figures], contents: RecordedContents())
            let agreed = try await RiskService(room.room, sources).risk(of: campaign)
            #expect(!agreed.list.items.contains { $0.findings.contains { $0.sign.kind == .otherSource } })

            try await known.say(4_000, of: "population-18-plus", "Cơ sở dữ liệu dân cư", unit: "00002")
            let risk = try await RiskService(room.room, sources).risk(of: campaign)
            let differs = risk.list.items.filter { $0.findings.contains { $0.sign.kind == .otherSource } }
            #expect(differs.map { risk.dossiers[$0.row].participant.unit } == ["00002"])
            let reason = try #require(differs.first.flatMap { risk.reasons(for: $0).last })
            #expect(
                reason.vi.contains(
                    "mục 1.3.b khai 5000, nguồn “Cơ sở dữ liệu dân cư, 2026-06-30” có 4000"
                ) || reason.vi.contains("5.000"),
                "\(reason.vi)"
            )
        }
    }
}
