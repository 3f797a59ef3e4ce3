import Assessment
import Database
import Records
import Testing

/// What is known already is offered with its source, and nothing is filled in by itself.
@Suite(.timeLimit(.minutes(10)))
struct OfferTests {
    private static let adults = ValueKey("III.3", "b")

    @Test(arguments: Engine.allCases)
    func whatAnotherSetVerifiedIsOfferedAndWaitsToBeTaken(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (first, dossiers) = try await known.campaign("xa-tmdt")
            try await known.decide(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            let summary = try await known.recording.record(.verified, of: first)
            #expect(summary.recorded == 2)
            #expect(summary.omissions.isEmpty)

            let (_, others) = try await known.campaign("cds-xa")
            let offers = try await known.offers.offers(to: others[0], for: room.officer)
            let offer = try #require(offers.first { $0.key == Self.adults })
            #expect(offer.candidates.map(\.text) == ["5000"])
            #expect(offer.candidates.map(\.stage) == [.verified])
            #expect(offer.relation == .empty)
            #expect(try await known.sheet(others[0]).claimed.isEmpty, "nothing is filled in silently")

            _ = try await known.offers.accept([Self.adults: nil], in: others[0], by: room.officer)
            let taken = try #require(try await known.sheet(others[0]).claimed[Self.adults])
            #expect(taken.text == "5000")
            #expect(taken.source.hasPrefix("\(offer.candidates[0].number), Kết quả thẩm định xa-tmdt@2026"))
            let again = try await known.offers.offers(to: others[0], for: room.officer)
            #expect(again.first { $0.key == Self.adults }?.relation == .same)
        }
    }

    @Test(arguments: Engine.allCases)
    func ofSourcesThatDisagreeSomebodyChooses(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (_, dossiers) = try await known.campaign("cds-xa")
            let register = try await known.say(5_000, of: "population-18-plus", "Cơ sở dữ liệu dân cư")
            let report = try await known.say(4_900, of: "population-18-plus", "Báo cáo của xã")
            let offers = try await known.offers.offers(to: dossiers[0], for: room.officer)
            let offer = try #require(offers.first { $0.key == Self.adults })
            #expect(offer.isContradicted)
            #expect(offer.candidates.map(\.number) == [register, report])
            await #expect(throws: OfferRefusal.contradicted(Self.adults, [register, report])) {
                try await known.offers.accept([Self.adults: nil], in: dossiers[0], by: room.officer)
            }
            let unknown = try #require(ObservationNumber("1.1"))
            await #expect(throws: OfferRefusal.notStanding(Self.adults, unknown)) {
                try await known.offers.accept([Self.adults: unknown], in: dossiers[0], by: room.officer)
            }
            await #expect(throws: OfferRefusal.nothing) {
                try await known.offers.acceptAll(in: dossiers[0], by: room.officer)
            }
            _ = try await known.offers.accept([Self.adults: report], in: dossiers[0], by: room.officer)
            #expect(try await known.sheet(dossiers[0]).claimed[Self.adults]?.text == "4900")
        }
    }

    @Test(arguments: Engine.allCases)
    func ofAStateTheLatestDayWithinThePeriodIsOffered(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (_, dossiers) = try await known.campaign("cds-xa")
            try await known.say(4_700, of: "population-18-plus", on: "2025-12-31", "Báo cáo năm")
            try await known.say(4_800, of: "population-18-plus", on: "2026-03-31", "Báo cáo quý")
            try await known.say(5_000, of: "population-18-plus", on: "2026-06-30", "Dân cư")
            let offers = try await known.offers.offers(to: dossiers[0], for: room.officer)
            #expect(offers.first { $0.key == Self.adults }?.candidates.map(\.text) == ["5000"])
        }
    }

    @Test(arguments: Engine.allCases)
    func everythingEmptyIsTakenAtOnceAndWhatWasEnteredStays(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (_, dossiers) = try await known.campaign("cds-xa")
            try await known.say(5_000, of: "population-18-plus", "Dân cư")
            try await known.say(1_200, of: "households", "Dân cư")
            _ = try await room.dossiers.save(
                [ValueKey("III.2", "b"): "1150"],
                source: "đếm lại",
                in: dossiers[0],
                by: room.officer
            )
            _ = try await known.offers.acceptAll(in: dossiers[0], by: room.officer)
            let sheet = try await known.sheet(dossiers[0]).claimed
            #expect(sheet[ValueKey("III.2", "b")]?.text == "1150")
            #expect(sheet[Self.adults]?.text == "5000")
            // Both ask for the people of 18 and above.
            #expect(sheet[ValueKey("III.4", "b")]?.text == "5000")
            let offers = try await known.offers.offers(to: dossiers[0], for: room.officer)
            #expect(offers.first { $0.key == ValueKey("III.2", "b") }?.relation == .other)
        }
    }

    @Test(arguments: Engine.allCases)
    func aDossierIsNotOfferedWhatItSaysItself(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let known = try KnownFigures(room)
            let (campaign, dossiers) = try await known.campaign("xa-tmdt")
            try await room.handIn(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            let summary = try await known.recording.record(.claimed, of: campaign)
            #expect(summary.recorded == 2)
            #expect(try await known.offers.offers(to: dossiers[0], for: room.officer).isEmpty)
        }
    }
}
