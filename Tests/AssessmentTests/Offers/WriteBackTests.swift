import Assessment
import Database
import Elements
import Records
import Synchronization
import Testing

/// Whoever asks for the step, figures that count are offered to other sets at once.
@Suite(.timeLimit(.minutes(10)))
struct WriteBackTests {
    private struct NoCatalogue: Error {}

    /// The same room, whose figures go back.
    private func keeping(
        _ room: TestRoom,
        _ known: KnownFigures,
        _ told: Told,
        _ catalogue: @escaping @Sendable () throws -> ElementCatalogue
    ) -> TestRoom {
        TestRoom(
            room: AssessmentRoom(
                room.room.ledger,
                calendar: room.room.calendar,
                access: .open,
                figures: WriteBack(catalogue, known.territory) { result in
                    told.all.withLock { $0.append((try? result.get())?.recorded) }
                }
            ),
            time: room.time
        )
    }

    private final class Told: Sendable {
        let all = Mutex<[Int?]>([])
    }

    @Test(arguments: Engine.allCases)
    func handingInAndDecidingOfferTheFiguresToOtherSets(engine: Engine) async throws {
        try await withRoom(engine) { plain in
            let (known, told) = (try KnownFigures(plain), Told())
            let room = keeping(plain, known, told) { known.catalogue }
            let (campaign, dossiers) = try await known.campaign("xa-tmdt")
            try await room.handIn(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            #expect(told.all.withLock { $0 } == [2])
            let (_, others) = try await known.campaign("cds-xa")
            let offers = try await known.offers.offers(to: others[0], for: room.officer)
            #expect(offers.first { $0.key == ValueKey("III.3", "b") }?.candidates.map(\.text) == ["5000"])
            try await room.verify(dossiers[0])
            _ = try await room.decisions.decide(
                [DecisionLine(dossiers[0])],
                by: room.act(reasons: "Thiếu số liệu"),
                in: campaign,
                actor: room.authority
            )
            #expect(told.all.withLock { $0 } == [2, 2])
            let again = try await known.recording.record(.verified, of: campaign)
            #expect(again.recorded == 0 && again.unchanged == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFailureIsToldAndUndoesNothing(engine: Engine) async throws {
        try await withRoom(engine) { plain in
            let (known, told) = (try KnownFigures(plain), Told())
            let room = keeping(plain, known, told) { throw NoCatalogue() }
            let (_, dossiers) = try await known.campaign("xa-tmdt")
            try await room.handIn(dossiers[0], ["1.3.a": "2600", "1.3.b": "5000"])
            #expect(told.all.withLock { $0 } == [nil])
            #expect(try await room.dossier(dossiers[0]).state == .submitted)
        }
    }
}
