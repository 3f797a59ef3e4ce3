import Assessment
import Criteria
import Database
import Evaluation
import Quantities
import Records
import TestDatabases
import Testing

/// What looks as usual is agreed to at once; what has a sign, or is drawn, is left to people.
@Suite(.timeLimit(.minutes(10)))
struct BulkVerificationTests {
    private struct Register: OtherSources {
        func values(
            for campaign: Campaign,
            _ plan: Plan,
            units: [String],
            _ connection: Connection
        ) throws -> [OtherValue] {
            [OtherValue(unit: "X2", key: ValueKey("1.3", "b"), text: "4000", source: "đăng ký dân cư")]
        }
    }

    private func service(_ room: TestRoom) -> BulkVerificationService {
        BulkVerificationService(
            room.room,
            RiskService(room.room, RiskSources(others: [Register()], contents: nil))
        )
    }

    private static let usual: [ValueKey: String] = TestRoom.keys([
        "1.1.a": "61", "1.1.b": "97", "1.3.a": "2903", "1.3.b": "5101", "3.3.a": "88", "3.3.b": "93",
    ])

    /// Other figures, so that the two rows are not alike.
    private static let others: [ValueKey: String] = TestRoom.keys([
        "1.1.a": "43", "1.1.b": "71", "1.3.a": "3307", "1.3.b": "6203", "3.3.a": "57", "3.3.b": "64",
    ])

    @Test(arguments: Engine.allCases)
    func whatHasASignIsLeftAndNamedAndTheOthersAreFinished(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let plan = try room.plan(procedure: Procedure(hasRegistration: false, hasCouncil: false))
            let (campaign, ids) = try await room.verifying(plan, ["X1": Self.usual, "X2": Self.others])
            let first = try await service(room).agreeWhereNothingStandsOut(
                in: campaign,
                finishes: true,
                by: room.verifier
            )
            let signs = try await RiskService(room.room, RiskSources(others: [Register()], contents: nil))
                .risk(of: campaign)
            let odd = Set(
                signs.list.items.compactMap { item in
                    signs.criterion(of: item).map {
                        "\(signs.dossiers[item.row].participant.unit) \($0.code)"
                    }
                }
            )
            #expect(odd.contains("X2 1.3"))
            let left = Set(first.left.flatMap { one in one.criteria.map { "\(one.unit) \($0)" } })
            #expect(left == odd, "exactly what has a sign")
            for (unit, id) in zip(["X1", "X2"], ids) {
                let isLeft = first.left.contains { $0.unit == unit }
                #expect(try await room.dossier(id).state == (isLeft ? .verifying : .verified), "\(unit)")
            }
            // What is left is judged by hand; then the rest is finished by the same call.
            for one in first.left { try await room.agreeWithAll(one.dossier) }
            let second = try await service(room).agreeWhereNothingStandsOut(
                in: campaign,
                finishes: true,
                by: room.verifier
            )
            #expect(second.criteria == 0 && second.left.isEmpty)
            for id in ids.prefix(2) { #expect(try await room.dossier(id).state == .verified) }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatASampleSpeaksForIsNotAgreedTo(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let plan = try room.plan(procedure: Procedure(hasRegistration: false, hasCouncil: false))
            let (campaign, ids) = try await room.verifying(plan, ["X1": Self.usual, "X3": Self.usual])
            let demand = try SamplingDemand(
                acceptedRate: known(Fraction(1, over: 3)),
                confidence: known(Fraction(1, over: 2))
            )
            _ = try await SamplingService(room.room, RiskService(room.room)).draw(
                .criterion,
                demand,
                for: campaign,
                by: room.verifier
            )
            let result = try await service(room).agreeWhereNothingStandsOut(
                in: campaign,
                finishes: true,
                by: room.verifier
            )
            #expect(result.criteria == 0)
            #expect(!result.left.isEmpty && result.finished.done.isEmpty)
            for id in [ids[0], ids[2]] { #expect(try await room.dossier(id).state == .verifying) }
        }
    }
}
