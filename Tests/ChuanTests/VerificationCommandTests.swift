import Database
import Foundation
import Testing

/// `chuan verify` and `chuan council` as people run them, on both engines.
@Suite(.timeLimit(.minutes(30)))
struct VerificationCommandTests {
    private static let units = ["31078", "31105", "31108"]

    /// A campaign whose three dossiers are handed in.
    private func handedIn(_ office: CommandOffice) async throws -> String {
        let campaign = try await office.campaign("muc-xa.yaml")
        let data = "unit,A.a,B.a\n31078,1,12\n31105,1,7\n31108,0,15\n"
        try await office.done(
            "assess",
            "import",
            campaign,
            "--data",
            "-",
            "--source",
            "báo cáo",
            as: "can-bo",
            input: data
        )
        for unit in Self.units {
            try await office.done("assess", "submit", "--campaign", campaign, "--unit", unit, as: "can-bo")
        }
        return campaign
    }

    private func members(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }

    private func criterion(_ code: String, _ shown: Any) throws -> [String: Any] {
        let all = try #require(try members(shown)["criteria"] as? [[String: Any]])
        return try #require(all.first { $0["code"] as? String == code })
    }

    @Test(arguments: Engine.allCases)
    func aDossierIsVerifiedCriterionByCriterion(engine: Engine) async throws {
        let office = try await CommandOffice(engine)
        let campaign = try await handedIn(office)
        let dossier = ["--campaign", campaign, "--unit", "31078"]
        let list = try #require(try await office.json("verify", "list", campaign) as? [[String: Any]])
        #expect(list.map { $0["state"] as? String } == ["submitted", "submitted", "submitted"])

        // Who may not is told why, and nothing happens.
        let visitor = try await office.run(["verify", "start"] + dossier, as: "khach")
        #expect(visitor.exitCode == 6)
        #expect(
            visitor.error
                == "Để bắt đầu thẩm định cần vai trò cán bộ thẩm định cấp tỉnh; hãy đề nghị quản trị viên giao vai trò.\n"
        )
        let own = try await office.run(["verify", "start"] + dossier, as: "can-bo")
        #expect(own.exitCode == 6 && own.error.contains("chính mình đã tham gia"))

        let started = try await office.run(["verify", "start"] + dossier, as: "tham-dinh")
        #expect(started.exitCode == 0 && started.output == "Đã bắt đầu thẩm định.\n")
        let early = try await office.run(["verify", "finish", "--lang", "en"] + dossier, as: "tham-dinh")
        #expect(early.exitCode == 6 && early.error == "2 criteria are not judged yet: A, B.\n")
        let bare = try await office.run(
            ["verify", "judge", "--criterion", "B", "--value", "a=9"] + dossier,
            as: "tham-dinh"
        )
        #expect(bare.exitCode == 6 && bare.error.contains("phải nêu lý do"))

        let asked = try await office.run(
            ["verify", "ask", "--criterion", "B", "--question", "Nguồn nào?"] + dossier,
            as: "tham-dinh"
        )
        #expect(asked.exitCode == 0)
        let shown = try await office.run(["verify", "show", "--format", "json"] + dossier)
        let before = try JSONSerialization.jsonObject(with: Data(shown.output.utf8))
        let questions = try #require(try criterion("B", before)["questions"] as? [[String: Any]])
        let question = try #require(questions.first?["entry"] as? Int)
        let answered = try await office.run(
            ["verify", "answer", "--question", "\(question)", "--answer", "Cổng của tỉnh"] + dossier,
            as: "can-bo"
        )
        #expect(answered.exitCode == 0, "\(answered.error)")
        let seen = try #require(try criterion("B", before)["seen"] as? Int)
        let judged = try await office.run(
            [
                "verify", "judge", "--criterion", "B", "--value", "a=9", "--reason", "đếm lại", "--seen",
                "\(seen)",
            ] + dossier,
            as: "tham-dinh"
        )
        #expect(judged.exitCode == 0, "\(judged.error)")
        let stale = try await office.run(
            ["verify", "judge", "--criterion", "A", "--seen", "\(seen + 100)"] + dossier,
            as: "tham-dinh"
        )
        #expect(stale.exitCode == 6 && stale.error.contains("đã thay đổi sau khi bạn xem"))
        let agreed = try await office.run(["verify", "agree"] + dossier, as: "tham-dinh")
        #expect(agreed.output == "Đã kết luận 1 tiêu chí.\n", "what is judged already stays")

        let table = try await office.run(["verify", "show"] + dossier)
        #expect(table.output.contains("Kết quả chung: khai 2, thẩm định 1; mức -1"), "\(table.output)")
        #expect(table.output.contains("B – lý do: đếm lại"))
        #expect(table.output.contains("B –   trả lời: Cổng của tỉnh"))
        let finished = try await office.run(["verify", "finish"] + dossier, as: "tham-dinh")
        #expect(finished.exitCode == 0, "\(finished.error)")
        let back = try await office.run(
            ["verify", "return", "--reason", "A=thiếu ảnh chụp", "--due", "2199-01-31"] + dossier,
            as: "tham-dinh"
        )
        #expect(back.exitCode == 0, "\(back.error)")
    }

    @Test(arguments: Engine.allCases)
    func aFileOfJudgementsIsHeldAgainstTheSetAndEachDossierGoesInWholly(engine: Engine) async throws {
        let office = try await CommandOffice(engine)
        let campaign = try await handedIn(office)
        for unit in Self.units {
            try await office.done("verify", "start", "--campaign", campaign, "--unit", unit, as: "tham-dinh")
        }
        let file = """
            unit,criterion,finding,values,reason,seen
            31078,A,agree,,,
            31078,B,correct,a=9,đếm lại,
            31105,A,agree,,,
            31105,B,correct,,,
            31105,C,agree,,,
            31108,A,đúng,,,x
            99999,A,agree,,,

            """
        let run = try await office.run(
            ["verify", "import", campaign, "--data", "-"],
            as: "tham-dinh",
            input: file
        )
        #expect(run.exitCode == 2)
        #expect(run.output == "Đã kết luận 2 tiêu chí ở 1 hồ sơ.\n")
        #expect(
            run.error == """
                Dòng 5, đơn vị 31105, B: sửa thì cột values phải có giá trị đúng, như a=40.
                Dòng 5, đơn vị 31105, B: sửa thì phải nêu lý do ở cột reason.
                Dòng 6, đơn vị 31105, C: bộ tiêu chí không có tiêu chí này.
                Dòng 7, đơn vị 31108, A: “đúng”: cột finding cần agree (đồng ý) hoặc correct (sửa).
                Dòng 7, đơn vị 31108, A: “x”: cột seen cần số như `verify show --format json` in ra, hoặc để trống.
                Dòng 8, đơn vị 99999: không tham gia đợt này.

                """
        )
        let list = try #require(try await office.json("verify", "list", campaign) as? [[String: Any]])
        #expect(list.map { $0["judged"] as? Int } == [2, 0, 0])

        let progress = try await office.done("verify", "progress", campaign, "--by", "criterion")
        #expect(
            progress.hasPrefix("3 hồ sơ: nộp đúng hạn 3, trễ hạn 0, chưa nộp 0, rút 0; trả lại quá hạn 0\n")
        )
        #expect(
            progress.contains("A             3/3       1/3\nB             3/3       1/3\n"),
            "\(progress)"
        )

        let plan = try await office.done(
            "verify",
            "sample",
            "plan",
            campaign,
            "--rate",
            "1/3",
            "--confidence",
            "50%",
            "--lang",
            "en"
        )
        #expect(plan.contains("In all: look at "))
        let risks = try await office.done("verify", "risks", campaign, "--lang", "en")
        #expect(risks.hasPrefix("Đợt thí dụ: 3 dossiers handed in, "))
        let drawn = try members(
            try await office.json(
                "verify",
                "sample",
                "draw",
                campaign,
                "--rate",
                "1/3",
                "--confidence",
                "50%",
                as: "tham-dinh"
            )
        )
        #expect(drawn["population"] as? Int == 6)
        let samples = try #require(
            try await office.json("verify", "sample", "show", campaign) as? [[String: Any]]
        )
        #expect(samples.first?["sample"] as? String == drawn["sample"] as? String)
    }

    @Test(arguments: Engine.allCases)
    func aCouncilVotesInSecretUntilTheClose(engine: Engine) async throws {
        let office = try await CommandOffice(engine)
        let campaign = try await handedIn(office)
        let dossier = ["--campaign", campaign, "--unit", "31078"]
        func done(_ words: String..., as login: String) async throws {
            let run = try await office.run(words + dossier, as: login)
            #expect(run.exitCode == 0, "\(words): \(run.error)")
        }
        try await done("verify", "start", as: "tham-dinh")
        try await done("verify", "agree", as: "tham-dinh")
        try await done("verify", "finish", as: "tham-dinh")
        let appoint = ["council", "appoint", campaign, "--members", "-", "--quorum", "1/2", "--least", "2"]
        let wrong = try await office.run(
            appoint,
            as: "lanh-dao",
            input: "member,title,role\nai-do,Không có,chair\nthu-ky,Bà Thư ký,ghi chép\n"
        )
        #expect(wrong.exitCode == 2)
        #expect(
            wrong.error == """
                Dòng 2: Không có tài khoản “ai-do”; xem `chuan accounts list`.
                Dòng 3: “ghi chép”: cột role cần chair, secretary hoặc member.

                """
        )
        let list = """
            member,title,role
            chu-tich,Ông Chủ tịch,chair
            thu-ky,Bà Thư ký,secretary
            uy-vien,Ông Ủy viên,member

            """
        let appointed = try await office.run(appoint, as: "lanh-dao", input: list)
        #expect(appointed.output == "Đã thành lập hội đồng gồm 3 thành viên.\n", "\(appointed.error)")
        let council = try await office.done("council", "show", campaign)
        #expect(council.contains("Cần ý kiến của 1/2 thành viên được tính, ít nhất 2 người."))

        try await done("council", "open-vote", as: "thu-ky")
        try await done(
            "council",
            "declare-conflict",
            "--kind",
            "kinship",
            "--ground",
            "em ruột",
            as: "uy-vien"
        )
        let out = try await office.run(
            ["council", "opine", "--recognise", "--level", "2"] + dossier,
            as: "uy-vien"
        )
        #expect(out.exitCode == 6 && out.error.contains("xung đột lợi ích: quan hệ thân thích"))
        try await done("council", "opine", "--recognise", "--level", "2", as: "chu-tich")
        try await done("council", "opine", "--refuse", "--reason", "chưa rõ nguồn", as: "thu-ky")
        let hidden = try await office.run(["council", "votes"] + dossier, as: "chu-tich")
        #expect(hidden.output.contains("Ý kiến của ông/bà: công nhận mức độ 2"))
        #expect(!hidden.output.contains("chưa rõ nguồn"))
        try await done("council", "opine", "--recognise", "--level", "1", as: "thu-ky")
        try await done("council", "close", as: "chu-tich")
        let open = try await office.run(["council", "votes", "--lang", "en"] + dossier)
        #expect(
            open.output.contains(
                "Result: recognition at level 1 proposed (2 of 2 members gave an opinion, 2 needed)"
            )
        )
        #expect(open.output.contains("Bà Thư ký: recognise at level 1"))
        let minutes = try await office.run(["council", "minutes"] + dossier)
        #expect(minutes.output.hasPrefix("BIÊN BẢN HỌP HỘI ĐỒNG THẨM ĐỊNH\n"))
        #expect(minutes.output.contains("Ông Ủy viên: quan hệ thân thích (thành viên tự khai)"))
    }

    @Test(arguments: Engine.allCases)
    func membersGivePointsUnderASetThatAsksForThem(engine: Engine) async throws {
        let office = try await CommandOffice(engine)
        let campaign = try await office.campaign("cham-diem.yaml")
        let dossier = ["--campaign", campaign, "--unit", "31108"]
        func done(_ words: String..., as login: String, input: String? = nil) async throws {
            let run = try await office.run(words + dossier, as: login, input: input)
            #expect(run.exitCode == 0, "\(words): \(run.error)")
        }
        try await done("assess", "attach", "--criterion", "A", "--evidence", "ho-so-1", as: "can-bo")
        try await done("assess", "submit", as: "can-bo")
        try await done("verify", "start", as: "tham-dinh")
        try await done("verify", "finish", as: "tham-dinh")
        let list = "member,title,role\nchu-tich,Ông Chủ tịch,chair\nthu-ky,Bà Thư ký,secretary\n"
        let appoint = [
            "council", "appoint", campaign, "--members", "-", "--quorum", "1/2", "--least", "2", "--majority",
            ">=2/3",
        ]
        let plain = try await office.run(appoint, as: "lanh-dao", input: list)
        #expect(plain.exitCode == 6 && plain.error.contains("cần nêu cách tổng hợp điểm"))
        let appointed = try await office.run(
            appoint + ["--averaging", "mean", "--least-marks", "2"],
            as: "lanh-dao",
            input: list
        )
        #expect(appointed.exitCode == 0, "\(appointed.error)")
        try await done("council", "open-vote", as: "chu-tich")
        let much = try await office.run(["council", "score", "A=11"] + dossier, as: "chu-tich")
        #expect(much.exitCode == 6 && much.error.contains("không phải điểm từ 0 đến 10"))
        try await done("council", "score", "A=8", "B=15", as: "chu-tich")
        try await done("council", "score", "A=9,5", "B=16", as: "thu-ky")
        try await done("council", "close", as: "thu-ky")
        let standing = try await office.run(["assess", "show", "--verified"] + dossier)
        #expect(standing.output.contains("Kết quả chung: 24.25/30"), "\(standing.output)")
    }
}
