import Database
import Foundation
import Testing

/// `chuan observations` and `chuan evaluate --from-records` as a person runs them, on both engines.
@Suite(.timeLimit(.minutes(30)))
struct ObservationCommandTests {
    /// Four communes of Hà Nội with the inputs of `xa-tmdt`.
    private static let commerce = """
        unit,parent,name,group,1.1.a,1.1.b,1.2.a,1.2.b,1.3.a,1.3.b,1.4.a,1.4.b,2.1,2.2,2.3,2.4,2.5,3.1.a,3.1.b,3.2.a,3.2.b,3.3.a,3.3.b,3.4
        00004,01,Phường Ba Đình,0,45,100,20,50,2600,5000,1200,5000,2,1,1,1,1,30,100,70,100,85,100,120000000000
        00008,01,Phường Ngọc Hà,0,41,100,16,50,2501,5000,1001,5000,2,1,1,1,1,21,100,61,100,81,100,119999999999
        00025,01,Phường Giảng Võ,0,,100,16,50,2501,5000,1001,5000,2,1,1,1,1,21,100,61,100,81,100,120000000000
        00070,01,Phường Hoàn Kiếm,0,41,100,16,50,2501,5000,1001,5000,KAD,1,1,1,1,21,100,0,0,0,0,120000000000

        """

    private func imported(_ run: RecordedCommandRun, _ file: String, _ more: String...) async throws {
        let arguments = ["observations", "import", file, "--day", "2026-10-31", "--period", "2026"] + more
        let done = try await run.run(arguments)
        #expect(done.exitCode == 0, "\(done.error)")
    }

    @Test(arguments: Engine.allCases)
    func whatWasImportedIsEvaluatedAsTheFileIs(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        let file = try run.file("xa.csv", Self.commerce)
        try await imported(run, file, "--set", "xa-tmdt", "--source", "Báo cáo của phường")
        for format in ["table", "csv", "json"] {
            let records = try await run.chuan(
                "evaluate",
                "xa-tmdt",
                "--from-records",
                "--period",
                "2026",
                "--format",
                format
            )
            let data = try await run.chuan("evaluate", "xa-tmdt", "--data", file, "--format", format)
            #expect(records.exitCode == 0, "\(records.error)")
            #expect(records.output == data.output, "\(format)")
            #expect(records.output.contains("00070") || format == "table")
        }
        let explained = try await run.chuan(
            "explain",
            "xa-tmdt",
            "--from-records",
            "--period",
            "2026",
            "--unit",
            "00008"
        )
        let fromFile = try await run.chuan("explain", "xa-tmdt", "--data", file, "--unit", "00008")
        #expect(explained.output == fromFile.output)
        // Another stage has nothing.
        let verified = try await run.chuan(
            "evaluate",
            "xa-tmdt",
            "--from-records",
            "--period",
            "2026",
            "--stage",
            "verified"
        )
        #expect(verified.exitCode == 4)
        #expect(verified.error == "Chưa có số liệu nào cho kỳ 2026, giai đoạn đã thẩm định.\n")
    }

    @Test(arguments: Engine.allCases)
    func scoresAndRanksAreThoseOfTheFile(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        let examples = CommandLineRun.examples.appending(path: "chi-so.csv")
        let text = try String(contentsOf: examples, encoding: .utf8)
        let file = try run.file("chi-so.csv", Self.renamed(text))
        try await imported(run, file, "--set", "chi-so-cds-xa", "--source", "Xã")
        let options = ["--format", "csv"]
        let records = try await run.run(
            ["evaluate", "chi-so-cds-xa", "--from-records", "--period", "2026"] + options
        )
        let data = try await run.run(["evaluate", "chi-so-cds-xa", "--data", file] + options)
        #expect(records.exitCode == 0, "\(records.error)")
        #expect(records.output == data.output)
    }

    /// The example's rows under codes of communes in force, with their province and names, sorted by code.
    private static func renamed(_ text: String) -> String {
        let codes = [
            ("00004", "Phường Ba Đình"), ("00008", "Phường Ngọc Hà"), ("00025", "Phường Giảng Võ"),
            ("00070", "Phường Hoàn Kiếm"), ("00082", "Phường Cửa Nam"),
        ]
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard let header = lines.first?.split(separator: ",").map(String.init) else { return text }
        let kept = header.indices.filter { !["unit", "parent", "name"].contains(header[$0]) }
        let rows = zip(codes, lines.dropFirst()).map { code, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return ([code.0, "01", code.1] + kept.map { cells[$0] }).joined(separator: ",")
        }
        let names = (["unit", "parent", "name"] + kept.map { header[$0] }).joined(separator: ",")
        return ([names] + rows).joined(separator: "\n") + "\n"
    }

    @Test(arguments: Engine.allCases)
    func aFileWithFaultsIsToldWholeAndRecordsNothing(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        let file = try run.file(
            "sai.csv",
            """
            unit,name,population,households,people-health-record
            00004,Phường Trúc Bạch,100,30,
            00001,,100,30,
            00008,,100,x,101

            """
        )
        let done = try await run.chuan(
            "observations",
            "import",
            file,
            "--period",
            "2026-02-31",
            "--day",
            "2026-10-31"
        )
        #expect(done.exitCode == 64)
        let told = try await run.chuan(
            "observations",
            "import",
            file,
            "--period",
            "2026",
            "--day",
            "2026-10-31",
            "--source",
            "Xã"
        )
        #expect(told.exitCode == 2)
        #expect(
            told.error == """
                dòng 2, đơn vị 00004, cột name: “Phường Trúc Bạch”; ngày 2026-10-31 mã 00004 là Phường Ba Đình; hãy xem lại mã hoặc tên
                dòng 3, đơn vị 00001, cột unit: “00001”; mã này không có hiệu lực ngày 2026-10-31: Phường Phúc Xá đến trước 2025-07-01
                dòng 4, đơn vị 00008, cột households: “x”; cần số nguyên từ 0 trở lên, tối đa 18 chữ số, không có dấu ngăn cách
                dòng 4, đơn vị 00008, cột people-health-record: “101”; people-health-record lớn hơn tổng population (00008@2025-07-01, 2026-10-31; theo cds-xa@2024 III.6.a); hãy xem lại cả hai số
                Tệp có 4 lỗi như trên; chưa ghi gì.

                """
        )
        let english = try await run.chuan(
            "observations",
            "import",
            file,
            "--period",
            "2026",
            "--day",
            "2026-10-31",
            "--source",
            "Xã",
            "--lang",
            "en"
        )
        #expect(english.error.hasSuffix("The file has 4 fault(s) as above; nothing was recorded.\n"))
        let show = try await run.chuan("observations", "show", "00008")
        #expect(show.exitCode == 4)
    }

    @Test(arguments: Engine.allCases)
    func aValueIsRecordedCorrectedAndItsHistoryShown(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        let key = ["population", "00004", "2026-06-30"]
        let first = try await run.run(
            ["observations", "record"] + key + ["--source", "Công an phường", "--value", "80123"]
        )
        #expect(first.exitCode == 0, "\(first.error)")
        #expect(first.output == "Đã ghi số liệu 1.1.\n")
        let second = try await run.chuan(
            "observations",
            "correct",
            "1.1",
            "--value",
            "80321",
            "--note",
            "đếm lại",
            "--lang",
            "en"
        )
        #expect(second.output == "Recorded as observation 2.1.\n")
        // Who still looks at the first is told what stands.
        let late = try await run.chuan("observations", "correct", "1.1", "--value", "80000")
        #expect(late.exitCode == 6)
        #expect(
            late.error.hasPrefix("Trong lúc đó đã có người sửa: nay là 80321 (số liệu 2.1, dòng nhật ký 2, ")
        )
        let history = try await run.run(["observations", "history"] + key + ["--format", "json"])
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(history.output.utf8)) as? [[String: Any]]
        )
        #expect(list.compactMap { $0["value"] as? String } == ["80123", "80321"])
        #expect(list.last?["replaces"] as? String == "1.1")
        #expect(list.last?["note"] as? String == "đếm lại")
        let shown = try await run.chuan("observations", "show", "00004", "--element", "population")
        #expect(shown.output.contains("80321"))
        #expect(!shown.output.contains("80123"))
        let money = try await run.chuan(
            "observations",
            "record",
            "online-sales-revenue",
            "00004",
            "2025",
            "--source",
            "Thuế",
            "--value",
            "1.5",
            "--measure",
            "tỷ đồng"
        )
        #expect(money.exitCode == 0, "\(money.error)")
        let wrong = try await run.chuan(
            "observations",
            "record",
            "population",
            "00004",
            "2026",
            "--source",
            "x",
            "--value",
            "1"
        )
        #expect(wrong.exitCode == 2)
        #expect(wrong.error == "“2026” không phải kỳ của population; cần một ngày, như 2026-07-31.\n")
    }

    @Test func aFileOfAnotherSortIsToldInAFewWordsThatDoNotSteerTheTerminal() async throws {
        let run = try await RecordedCommandRun(.sqlite)
        for (text, faults) in [
            ("\u{1B}[2J\u{7F}ELF\u{0},\u{1B}]0;x\u{7}\n1,2,3\n4\n", 2), ("", 2),
            ("unit,population\n00004,\u{1B}[31m5\n", 1),
        ] {
            let file = try run.file("la.csv", text)
            let told = try await run.chuan(
                "observations",
                "import",
                file,
                "--period",
                "2026",
                "--day",
                "2026-10-31",
                "--source",
                "Xã",
                "--lang",
                "en"
            )
            #expect(told.exitCode == 2)
            #expect(
                told.error.hasSuffix("The file has \(faults) fault(s) as above; nothing was recorded.\n"),
                "\(told.error)"
            )
            #expect(
                !told.error.unicodeScalars.contains {
                    $0 != "\n" && $0.properties.generalCategory == .control
                }
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func contradictionsAreListedTakenAsMissingAndResolved(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        let file = try run.file("xa.csv", Self.commerce)
        try await imported(run, file, "--set", "xa-tmdt", "--source", "Phường")
        let other = try await run.chuan(
            "observations",
            "record",
            "livestreams-by-authorities",
            "00004",
            "2026",
            "--source",
            "Sở",
            "--value",
            "0"
        )
        #expect(other.exitCode == 0, "\(other.error)")
        let list = try await run.chuan("observations", "contradictions", "--format", "json")
        let found = try #require(
            try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
        )
        #expect(found.count == 1)
        #expect(found.first?["element"] as? String == "livestreams-by-authorities")
        #expect(
            (found.first?["claims"] as? [[String: Any]])?.compactMap { $0["value"] as? String } == ["1", "0"]
        )
        let open = try await run.chuan(
            "evaluate",
            "xa-tmdt",
            "--from-records",
            "--period",
            "2026",
            "--format",
            "csv"
        )
        #expect(open.error.contains("mâu thuẫn: livestreams-by-authorities của 00004@2025-07-01, 2026"))
        #expect(open.output.contains("missing"))
        let resolved = try await run.chuan("observations", "resolve", "2.1", "--why", "Sở có biên bản")
        #expect(resolved.exitCode == 0, "\(resolved.error)")
        let after = try await run.chuan(
            "evaluate",
            "xa-tmdt",
            "--from-records",
            "--period",
            "2026",
            "--format",
            "csv"
        )
        #expect(after.error.isEmpty)
        // No livestream at all: 2.4 is not met.
        let row = after.output.split(separator: "\n").first { $0.hasPrefix("00004,") }
        #expect(row?.split(separator: ",")[8] == "notMet")
        let none = try await run.chuan("observations", "contradictions")
        #expect(none.output == "Không có mâu thuẫn nào.\n")
        let again = try await run.chuan("observations", "check")
        #expect(again.exitCode == 0, "\(again.output)")
        let rebuilt = try await run.chuan("observations", "check", "--rebuild", "--lang", "en")
        #expect(rebuilt.exitCode == 0, "\(rebuilt.output)")
    }

    @Test(arguments: Engine.allCases)
    func valuesAreCarriedOverTheMergerOf2025(engine: Engine) async throws {
        let run = try await RecordedCommandRun(engine)
        // 00013 went wholly into 00004; 00006, 00016 and others partly.
        let file = try run.file("cu.csv", "unit,population\n00013,15000\n00004,9000\n")
        let done = try await run.chuan(
            "observations",
            "import",
            file,
            "--period",
            "2025",
            "--day",
            "2025-06-30",
            "--source",
            "Phường"
        )
        #expect(done.exitCode == 0, "\(done.error)")
        let offers = try await run.chuan(
            "observations",
            "carry",
            "--element",
            "population",
            "--period",
            "2025",
            "--from",
            "2025-06-30",
            "--to",
            "2025-07-01",
            "--format",
            "json"
        )
        #expect(offers.exitCode == 0, "\(offers.error)")
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(offers.output.utf8)) as? [[String: Any]]
        )
        #expect(!list.isEmpty)
        #expect(
            list.allSatisfy {
                $0["element"] as? String == "population" && $0["period"] as? String == "2025-07-01"
            }
        )
        #expect(list.contains { $0["state"] as? String == "undetermined" })
    }
}
