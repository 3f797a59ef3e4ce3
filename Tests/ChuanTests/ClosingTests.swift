import Database
import Foundation
import TestDatabases
import Testing

/// What the commands from the decision to the report refuse, and what they make of units that change.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct ClosingTests {
    private static let units = ["19777", "19789", "19815"]

    /// Somebody for each office, who may do what it does below a unit.
    ///
    /// - Returns: the desk, and the body that they all act for.
    private func office(
        _ place: TestDatabase,
        of home: String? = nil,
        under unit: String,
        on day: String
    ) async throws -> (ChuanDesk, String) {
        let desk = ChuanDesk(database: place.url.description)
        try await desk("migrate", "--database", desk.database)
        let body = try await desk.field(
            "body",
            "bodies",
            "add",
            "Ủy ban nhân dân",
            "--kind",
            "peoples-committee",
            "--unit",
            home ?? unit,
            "--on",
            day
        )
        for (login, role) in [
            ("mo-dot", "policy-maker"), ("can-bo", "commune-officer"), ("tham-dinh", "province-verifier"),
            ("quyet-dinh", "deciding-authority"),
        ] {
            try await desk("accounts", "create", login, "--name", "Cán bộ", "--body", body)
            try await desk("accounts", "grant", login, role, "--under", unit, "--on", day)
        }
        return (desk, body)
    }

    /// Takes a dossier from its figures to the end of verification.
    private func verified(_ desk: ChuanDesk, _ campaign: String, _ unit: String, _ figures: [String])
        async throws
    {
        let place = ["--campaign", campaign, "--unit", unit]
        try await desk.run(["assess", "save"] + figures + place + ["--as", "can-bo"])
        try await desk.run(["assess", "submit"] + place + ["--as", "can-bo"])
        for step in ["start", "agree", "finish"] {
            try await desk.run(["verify", step] + place + ["--as", "tham-dinh"])
        }
    }

    /// Figures of `cds-xa` that reach its second level, by column; a criterion's only figure by the code alone.
    private static func levelTwo() throws -> [String] {
        let file = CommandLineRun.folder("Examples/cds-xa.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        let names = lines[0].split(separator: ",").dropFirst()
        let row = try #require(lines.first { $0.hasPrefix("X02,") })
        return zip(names, row.split(separator: ",").dropFirst()).map { "\($0)=\($1)" }
    }

    @Test(arguments: Engine.allCases)
    func aListDecidesWhatItCanAndNamesTheRest(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let (desk, body) = try await office(place, under: "46", on: "2026-06-30")
        let campaign = try await desk.field(
            "campaign",
            "campaign",
            "open",
            "cds-xa",
            "--title",
            "Đợt",
            "--period",
            "2026",
            "--under",
            "46",
            "--as-of",
            "2026-06-30",
            "--verifier",
            body,
            "--authority",
            body,
            "--ministry",
            body,
            "--as",
            "mo-dot"
        )
        for unit in Self.units { try await verified(desk, campaign, unit, try Self.levelTwo()) }
        let folder = try CommandLineFolder()
        try folder.write(
            "unit,level,number,reasons\n19777,,,\n19789,1,,\n19815,1,14/QĐ-UBND,Chưa đủ cơ sở\n99999,,,\n",
            to: "ds.csv"
        )
        let paper = [
            "--number", "12/QĐ-UBND", "--signatory", "Chủ tịch", "--list", folder.path + "/ds.csv", "--as",
            "quyet-dinh",
        ]
        let bulk = try await desk.run(["decide", "bulk", campaign] + paper, exit: 2)
        #expect(bulk.output == "Đã quyết định 2 trong 4 hồ sơ.\n")
        #expect(
            bulk.error == """
                Đơn vị 19789: Quyết định thấp hơn kết quả của số liệu đã thẩm định thì phải nêu lý do.
                Đơn vị 99999: không có hồ sơ đang chờ quyết định trong đợt này.

                """
        )
        let low = try await desk.list("decide", "show", "--campaign", campaign, "--unit", "19815")
        #expect(low.first?["number"] as? String == "14/QĐ-UBND")
        #expect((low.first?["outcome"] as? [String: Any])?["level"] as? Int == 1)
        try folder.write("unit,outcome\n19789,maybe\n19789,refuse\n19789,\n", to: "sai.csv")
        let faults = try await desk(
            "decide",
            "bulk",
            campaign,
            "--number",
            "1",
            "--signatory",
            "A",
            "--list",
            folder.path + "/sai.csv",
            exit: 2
        )
        #expect(faults.error.split(separator: "\n").count == 2, "a bad word and a unit that stands twice")

        // The same key gives the same decision, not a second one.
        let once = [
            "decide", "recognise", "--campaign", campaign, "--unit", "19789", "--number", "13/QĐ-UBND",
            "--signatory", "Chủ tịch", "--key", "quyet-dinh-19789", "--as", "quyet-dinh", "--format", "json",
        ]
        let first = try await desk.run(once)
        let again = try await desk.run(once)
        #expect(first.output == again.output)

        // Nothing is published or reported silently while somebody is undecided.
        let silent = try await desk("publish", "campaign", campaign, "--as", "quyet-dinh", exit: 6)
        #expect(silent.error.hasPrefix("Còn 37 đơn vị chưa có quyết định"))
        let prepared = try await desk("report", "prepare", campaign)
        #expect(prepared.output.contains("chưa quyết định              37"))
        #expect(prepared.output.contains("19753  Phường Phú Xuân: chưa nhập số liệu"))
        try await desk("report", "send", campaign, "--as", "mo-dot", exit: 6)
        try await desk(
            "report",
            "send",
            campaign,
            "--statement",
            "37 đơn vị chưa tham gia",
            "--as",
            "mo-dot"
        )
        try await desk("report", "send", campaign, "--as", "mo-dot", exit: 6)

        try await desk(
            "publish",
            "decision",
            "--campaign",
            campaign,
            "--unit",
            "19789",
            "--decision-only",
            "--objections-until",
            "2199-12-31",
            "--as",
            "quyet-dinh"
        )
        let page = try await desk("publish", "show", "--campaign", campaign, "--unit", "19789")
        #expect(!page.output.contains("III.2"), "only the decision was made public")
        try await desk("publish", "show", "--campaign", campaign, "--unit", "19777", exit: 4)
        try await desk(
            "decide",
            "revoke",
            "--campaign",
            campaign,
            "--unit",
            "19789",
            "--number",
            "20/QĐ-UBND",
            "--signatory",
            "Chủ tịch",
            "--reasons",
            "Số liệu không đúng",
            "--as",
            "quyet-dinh"
        )
        let revoked = try await desk("publish", "show", "--campaign", campaign, "--unit", "19789")
        #expect(revoked.output.contains("20/QĐ-UBND"))
        withExtendedLifetime((place, folder)) {}
    }

    @Test(arguments: Engine.allCases)
    func aMergedCommuneInheritsNoLevelSilently(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        // The last day of districts: the district decides on communes, the province must not.
        let (desk, body) = try await office(place, of: "003", under: "01", on: "2025-06-30")
        let province = try await desk.field(
            "body",
            "bodies",
            "add",
            "Thành phố",
            "--kind",
            "peoples-committee",
            "--unit",
            "01"
        )
        func open(_ authority: String, exit: Int32) async throws -> CommandLineRun {
            try await desk(
                "campaign",
                "open",
                "cds-xa",
                "--title",
                "Đợt",
                "--period",
                "2025",
                "--under",
                "003",
                "--as-of",
                "2025-06-30",
                "--verifier",
                body,
                "--authority",
                authority,
                "--as",
                "mo-dot",
                "--format",
                "json",
                exit: exit
            )
        }
        let refused = try await open(province, exit: 6)
        #expect(refused.error.contains("cấp có thẩm quyền quyết định là cấp huyện"))
        let opened = try await open(body, exit: 0)
        let answer = try JSONSerialization.jsonObject(with: Data(opened.output.utf8)) as? [String: Any]
        #expect(answer?["competence"] as? String == "fits")
        let campaign = try #require(answer?["campaign"] as? String)
        try await verified(desk, campaign, "00109", try Self.levelTwo())
        try await desk(
            "decide",
            "recognise",
            "--campaign",
            campaign,
            "--unit",
            "00109",
            "--number",
            "5/QĐ-UBND",
            "--day",
            "2025-06-30",
            "--signatory",
            "Chủ tịch",
            "--as",
            "quyet-dinh"
        )
        try await desk(
            "publish",
            "decision",
            "--campaign",
            campaign,
            "--unit",
            "00109",
            "--objections-until",
            "2199-12-31",
            "--as",
            "quyet-dinh"
        )
        // The commune went wholly into another, which has no level of its own by that.
        let heirs = try await desk.list("publish", "unit", "00103", "--on", "2026-05-01")
        #expect(heirs.compactMap { $0["unit"] as? String } == ["00109"])
        #expect(heirs.compactMap { $0["holds"] as? Bool } == [false])
        let page = try await desk(
            "publish",
            "show",
            "--campaign",
            campaign,
            "--unit",
            "00109",
            "--on",
            "2026-12-31"
        )
        #expect(page.output.contains("KHÔNG có giá trị; không thừa kế, đánh giá lại: 01/07/2025: 00109 → "))
        let before = try await desk.list(
            "publish",
            "unit",
            "00109",
            "--in-force-on",
            "2025-06-30",
            "--on",
            "2025-06-30"
        )
        #expect(before.compactMap { $0["holds"] as? Bool } == [true])
        withExtendedLifetime(place) {}
    }

    @Test(arguments: Engine.allCases)
    func aDecisionThatWasTamperedWithDoesNotComeOutAgain(engine: Engine) async throws {
        let place = try TestDatabase(engine)
        let (desk, body) = try await office(place, under: "46", on: "2026-06-30")
        let campaign = try await desk.field(
            "campaign",
            "campaign",
            "open",
            "cds-xa",
            "--title",
            "Đợt",
            "--period",
            "2026",
            "--under",
            "46",
            "--as-of",
            "2026-06-30",
            "--verifier",
            body,
            "--authority",
            body,
            "--as",
            "mo-dot"
        )
        try await verified(desk, campaign, "19777", try Self.levelTwo())
        let decision = try await desk.field(
            "decision",
            "decide",
            "recognise",
            "--campaign",
            campaign,
            "--unit",
            "19777",
            "--number",
            "5/QĐ-UBND",
            "--signatory",
            "Chủ tịch",
            "--as",
            "quyet-dinh"
        )
        try await desk("assess", "rerun", decision)
        let database = try await Database(place.url)
        _ = try await database.write { connection in
            try connection.execute("UPDATE decision SET number = '6/QĐ-UBND' WHERE id = \(decision)")
        }
        await database.close()
        let rerun = try await desk("assess", "rerun", decision, exit: 2)
        #expect(rerun.output.contains("KHÔNG ra kết quả đã quyết định"))
        try await desk("assess", "rerun", "khong-co", exit: 6)
        withExtendedLifetime(place) {}
    }

    @Test func aFileWithAColumnThatTheSetDoesNotHaveEntersNothing() async throws {
        let place = try TestDatabase(.sqlite)
        let (desk, body) = try await office(place, under: "46", on: "2026-06-30")
        let campaign = try await desk.field(
            "campaign",
            "campaign",
            "open",
            "cds-xa",
            "--title",
            "Đợt",
            "--period",
            "2026",
            "--under",
            "46",
            "--as-of",
            "2026-06-30",
            "--verifier",
            body,
            "--authority",
            body,
            "--as",
            "mo-dot"
        )
        let folder = try CommandLineFolder()
        try folder.write("unit,I.4,I.99\n19777,1,1\n", to: "sai.csv")
        let path = folder.path + "/sai.csv"
        let run = try await desk("assess", "import", campaign, "--data", path, "--as", "can-bo", exit: 2)
        #expect(run.error.contains("Bộ tiêu chí không có cột “I.99”"))
        try folder.write("unit,name,I.4\n19777,Vỹ Dạ,1\n19789,,0\n00000,,1\n", to: "dung.csv")
        let good = folder.path + "/dung.csv"
        let taken = try await desk("assess", "import", campaign, "--data", good, "--as", "can-bo", exit: 2)
        #expect(taken.output == "Đã nhập 2 số liệu vào 2 hồ sơ.\n")
        #expect(taken.error == "Dòng 4: đơn vị “00000” không tham gia đợt này.\n")
        withExtendedLifetime((place, folder)) {}
    }
}
