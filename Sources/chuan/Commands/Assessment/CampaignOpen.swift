import ArgumentParser
import Assessment
import Criteria
import CriteriaFiles
import Database
import Evaluation
import Quantities
import Records
import Territory
import TerritoryFiles

extension CivilDate: ExpressibleByArgument {
    /// A day as `2026-09-30`.
    init?(argument: String) { self.init(argument) }
}

extension UnitKind: ExpressibleByArgument {}

/// `chuan campaign open`: opens a campaign with a dossier for each unit that takes part.
struct CampaignOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Mở đợt đánh giá. (Open a campaign.)",
        discussion: """
            Thời gian của mỗi bước: NGÀY..NGÀY, ..NGÀY hoặc NGÀY.. ; “trước ngày 25/12” là ..2026-12-24. \
            (The time of a step: DAY..DAY, ..DAY or DAY..)
            """
    )

    @OptionGroup var set: SetOptions

    @Option(help: ArgumentHelp("Tên đợt. (Title.)", valueName: "tên"))
    var title: String

    @Option(help: ArgumentHelp("Kỳ số liệu: 2026, 2026-Q1, 2026-03. (Period.)", valueName: "kỳ"))
    var period: String

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("Đơn vị theo ngày này; mặc định hôm nay. (Units as of.)", valueName: "ngày")
    )
    var asOf: CivilDate?

    @Option(
        help: ArgumentHelp("Chỉ các đơn vị thuộc mã này; lặp lại được. (Only units under.)", valueName: "mã")
    )
    var under: [UnitCode] = []

    @Option(
        help: ArgumentHelp(
            "Chỉ loại này: xã, phường, đặc khu; lặp lại được. (Only kinds.)",
            valueName: "loại"
        )
    )
    var kind: [UnitKind] = []

    @Option(
        help: ArgumentHelp(
            "Chỉ đơn vị có dữ kiện, như group=1; lặp lại được. (Only with facts.)",
            valueName: "tên=giá trị"
        )
    )
    var fact: [String] = []

    @Option(help: ArgumentHelp("Tệp dữ kiện của đơn vị. (File of facts of units.)", valueName: "tệp"))
    var facts: String?

    @Flag(help: "Đơn vị phải đăng ký trước. (Units register first.)")
    var withRegistration = false

    @Option(
        help: ArgumentHelp(
            "So sánh trong cả đợt (all) hay cùng cấp trên (parent). (Population.)",
            valueName: "phạm-vi"
        )
    )
    var cohort = Cohorts.Scope.all

    @Option(help: ArgumentHelp("Cơ quan thẩm định. (Verifying body.)", valueName: "mã cơ quan"))
    var verifier: String

    @Option(help: ArgumentHelp("Hội đồng, nếu có. (Council, if any.)", valueName: "mã cơ quan"))
    var council: String?

    @Option(
        help: ArgumentHelp("Cấp có thẩm quyền quyết định. (Deciding authority.)", valueName: "mã cơ quan")
    )
    var authority: String

    @Option(help: ArgumentHelp("Nơi nhận báo cáo. (Receives the report.)", valueName: "mã cơ quan"))
    var ministry: String?

    @Option(help: ArgumentHelp("Thời gian đăng ký. (Registration.)", valueName: "ngày..ngày"))
    var registration: StepWindow?

    @Option(
        help: ArgumentHelp("Thời gian tự đánh giá, nộp hồ sơ. (Self-assessment.)", valueName: "ngày..ngày")
    )
    var selfAssessment: StepWindow?

    @Option(help: ArgumentHelp("Thời gian thẩm định. (Verification.)", valueName: "ngày..ngày"))
    var verification: StepWindow?

    @Option(help: ArgumentHelp("Thời gian hội đồng cho ý kiến. (Appraisal.)", valueName: "ngày..ngày"))
    var appraisal: StepWindow?

    @Option(help: ArgumentHelp("Thời gian quyết định. (Decision.)", valueName: "ngày..ngày"))
    var decision: StepWindow?

    @Option(help: ArgumentHelp("Thời gian công bố. (Publication.)", valueName: "ngày..ngày"))
    var publication: StepWindow?

    @Option(help: ArgumentHelp("Thời gian báo cáo. (Report.)", valueName: "ngày..ngày"))
    var report: StepWindow?

    @Option(
        help: ArgumentHelp(
            "Số ngày làm việc để hoàn thiện hồ sơ bị trả. (Working days to complete.)",
            valueName: "số"
        )
    )
    var completionDays = 5

    @Option(help: ArgumentHelp("Số ngày được phản ánh sau công bố. (Days for objections.)", valueName: "số"))
    var objectionDays = 15

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        for text in [verifier, authority] + [council, ministry].compactMap(\.self)
        where Identifier<Body>(text) == nil {
            throw ValidationError(
                "“\(text)” không phải mã cơ quan; xem `chuan bodies list`. (not the id of a body)"
            )
        }
        for text in fact where !text.contains("=") {
            throw ValidationError("“\(text)”: cần dạng tên=giá trị. (write name=value)")
        }
    }

    func run() async throws {
        let language = room.language
        let plan = try await published() ?? set.load(language)
        let territory = try UnitsOptions.load(language)
        let competence = try UnitsOptions.reading(language) { () throws(TerritoryFileFaults) in
            try TerritoryLibrary.found().competence()
        }
        let draft = try draft(plan, territory, language)
        let (key, acting) = (room.key, acting)
        let (id, finding) = try await room.with { room in
            let authority = draft.offices.authority
            let unit = try await Accounts(room.ledger, Permissions(territory))
                .bodies(by: RecordsOptions.actor).first { $0.id == authority }?.unit
            let campaign = draft.plan(competence, authority: unit?.code.tier)
            let id = try await CampaignService(room).open(
                campaign,
                by: try await acting.actor(room),
                key: key
            )
            return (id, campaign.competenceFinding)
        }
        let sets =
            [plan.set.id] + [plan.set.lineage?.base.prefix { $0 != "@" }].compactMap { $0.map(String.init) }
        let isLaidDown = competence.rules.contains { sets.contains($0.set) }
        if let warning = CompetenceWords.warning(finding, isLaidDown: isLaidDown) {
            Console.error(warning(language))
        }
        switch room.format {
        case .table:
            Console.print(AssessmentWords.opened(id.text, units: draft.participants.count)(language))
        case .json:
            let answer = JSON.compact([
                ("campaign", .text(id.text)), ("units", .whole(draft.participants.count)),
                ("competence", .text(finding.map { CompetenceWords.word($0) })),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
    }

    /// The set that was published in the database under the name asked for; `nil` for what is bundled or a file.
    private func published() async throws -> Plan? {
        let name = set.set
        let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
        guard !isPath, set.overlays.isEmpty, CriteriaLibrary.found().file(name) == nil else { return nil }
        return try await room.with { room in
            let shelf = EditionShelf()
            return try await room.database.read { try shelf.plan(name, $0) }
        }
    }

    private func draft(
        _ plan: Plan,
        _ territory: Territory,
        _ language: Language
    ) throws -> CampaignDraft {
        let day = asOf ?? UnitsOptions.today
        let known = try UnitsFiles.facts(facts, of: territory, language).facts
        var demanded: [String: Set<String>] = [:]
        for text in fact {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            demanded[String(parts[0]), default: []].insert(String(parts[1]))
        }
        let rule = ParticipantRule(
            tier: plan.set.subject == "district" ? .district : .commune,
            kinds: Set(kind),
            under: under,
            facts: demanded
        )
        let tree: TerritoryTree
        do throws(UnitRefusal) { tree = try territory.tree(on: day) } catch {
            Console.error(error.text(language))
            throw Stop.notFound
        }
        let steps: [(CampaignStep, StepWindow?)] = [
            (.registration, registration), (.selfAssessment, selfAssessment), (.verification, verification),
            (.appraisal, appraisal), (.decision, decision), (.publication, publication), (.report, report),
        ]
        var windows: [CampaignStep: DayWindow] = [:]
        for (step, window) in steps { windows[step] = window?.window }
        func body(_ text: String) throws -> Identifier<Body> {
            guard let id = Identifier<Body>(text) else { throw ValidationError(text) }
            return id
        }
        let participants = rule.participants(
            in: tree,
            facts: known,
            attributes: plan.set.attributes.map(\.name)
        )
        return CampaignDraft(
            title: title,
            plan: plan,
            period: period,
            asOf: day,
            subject: rule.tier,
            procedure: Procedure(hasRegistration: withRegistration, hasCouncil: council != nil),
            cohort: cohort,
            offices: Offices(
                verifier: try body(verifier),
                council: try council.map(body),
                authority: try body(authority),
                ministry: try ministry.map(body)
            ),
            schedule: Schedule(windows, completionDays: completionDays, objectionDays: objectionDays),
            participants: participants,
            children: plan.countsChildren
                ? ParticipantRule.children(of: participants, in: tree) : [:]
        )
    }
}
