import Assessment
import Database
import Evaluation
import Foundation
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ReportTests {
    /// `X1` recognised at 2, `X2` refused, `X3` verified only.
    private func campaign(_ room: TestRoom, ministry: Bool = true) async throws -> (
        Identifier<Campaign>, [Identifier<Dossier>]
    ) {
        let campaign = try await room.campaign(
            try SmallSets.plan(SmallSets.levels),
            council: false,
            units: (1...4).map { room.unit("X\($0)") },
            ministry: ministry
        )
        let ids = try await room.dossiers(campaign).map(\.id)
        for (id, values) in zip(ids, [["A.a": "1", "B.a": "12"], ["A.a": "0"], ["A.a": "1"]]) {
            try await room.handIn(id, values)
            try await room.verify(id)
        }
        _ = try await room.decisions.decide(
            .recognised(level: 2),
            by: room.act(),
            on: ids[0],
            actor: room.authority
        )
        _ = try await room.decisions.decide(.refused, by: room.act(), on: ids[1], actor: room.authority)
        return (campaign, ids)
    }

    @Test(arguments: Engine.allCases)
    func aReportNamesEveryUnitAndCriterionAndWhatIsMissing(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (id, _) = try await campaign(room)
            let report = try await room.reports.preview(of: id)
            #expect(report.criteria == ["A", "B"])
            #expect(report.lines.map(\.unit) == ["X1", "X2", "X3", "X4"])
            #expect(report.lines.map(\.level) == [2, nil, nil, nil])
            #expect(report.lines.map(\.outcome) == ["recognised", "refused", nil, nil])
            #expect(report.lines[0].results == ["11", "-1"])
            #expect(report.lines[1].missing == ["B"])
            #expect(report.undecided.map(\.unit) == ["X3", "X4"])
            #expect(report.counts == ["recognised 2": 1, "refused": 1])
            #expect(report.rows.allSatisfy { $0.count == report.header.count })
            #expect(report.text.contains("undecided: X3: Xã Thí Dụ X3: đã thẩm định"))
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let json = String(decoding: try encoder.encode(report), as: UTF8.self)
            #expect(json.contains("\"registeredLevel\"") == false && json.contains("\"unit\":\"X1\""))
        }
    }

    @Test(arguments: Engine.allCases)
    func itIsSentWithAWordOnWhatIsMissingAndCorrectedByAnother(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (id, ids) = try await campaign(room)
            room.time.set("2026-12-24")
            await #expect(throws: ReportRefusal.incomplete(2, first: ["Xã Thí Dụ X3", "Xã Thí Dụ X4"])) {
                try await room.reports.send(id, by: room.authority)
            }
            _ = try await room.reports.send(id, statement: "Hai xã chậm vì bão", by: room.authority)
            await #expect(throws: ReportRefusal.noReason) {
                try await room.reports.send(id, by: room.authority)
            }
            await #expect(throws: ReportRefusal.nothingChanged(number: 1)) {
                try await room.reports.send(id, statement: "Gửi lại", by: room.authority)
            }
            room.time.set("2026-12-25")
            _ = try await room.decisions.decide(
                .recognised(level: 1),
                by: room.act(on: "2026-12-25"),
                on: ids[2],
                actor: room.authority
            )
            _ = try await room.reports.send(id, statement: "Bổ sung xã X3", by: room.authority)
            let sent = try await room.room.database.read { try ReportStore.all(of: id, $0) }
            #expect(sent.map(\.number) == [1, 2])
            #expect(sent.map(\.isLate) == [false, true], "before 25 December means until the 24th")
            #expect(sent.allSatisfy { $0.isWhole })
            #expect(sent[0].text.contains("undecided: X3") && !sent[1].text.contains("undecided: X3"))
        }
    }

    @Test(arguments: Engine.allCases)
    func withoutARecipientNothingIsSent(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (id, _) = try await campaign(room, ministry: false)
            await #expect(throws: ReportRefusal.noRecipient) {
                try await room.reports.send(id, statement: "thiếu", by: room.authority)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func whatDoesNotComeOutAgainIsNotReported(engine: Engine) async throws {
        try await withRoom(engine) { room in
            let (id, ids) = try await campaign(room)
            try await room.room.database.write { connection in
                try connection.execute(
                    "UPDATE dossier_value SET value = '3' WHERE dossier = \(ids[0]) AND criterion = 'B'"
                )
            }
            await #expect(throws: ReportRefusal.notReproducible(["X1"])) {
                try await room.reports.send(id, statement: "thiếu", by: room.authority)
            }
        }
    }
}
