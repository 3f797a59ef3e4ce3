import ArgumentParser
import Assessment
import Records

/// `chuan council opine`: a member says what the dossier deserves.
struct CouncilOpine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opine",
        abstract: "Cho ý kiến: công nhận, không công nhận, không biểu quyết. (Give an opinion.)"
    )

    @OptionGroup var dossier: DossierOption

    @Flag(help: "Công nhận; bộ có mức độ thì thêm --level. (Recognise; with --level where there are levels.)")
    var recognise = false

    @Option(help: ArgumentHelp("Mức độ đề nghị công nhận. (Level.)", valueName: "mức"))
    var level: Int?

    @Flag(help: "Không công nhận, cần --reason. (Refuse, with --reason.)")
    var refuse = false

    @Flag(help: "Không biểu quyết, cần --reason. (Abstain, with --reason.)")
    var abstain = false

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lý do"))
    var reason: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard [recognise, refuse, abstain].count(where: { $0 }) == 1, level == nil || recognise else {
            throw ValidationError(
                "Cần đúng một trong --recognise, --refuse, --abstain; --level chỉ đi với --recognise. (exactly one of them)"
            )
        }
    }

    func run() async throws {
        let (dossier, reason, key, acting) = (dossier, reason, room.key, acting)
        let ballot: Ballot = recognise ? .recognise(level: level) : refuse ? .refuse : .abstain
        let entry = try await room.with { room in
            try await VotingService(room).giveOpinion(
                ballot,
                reason: reason,
                on: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, CouncilWords.opined)
    }
}

/// `chuan council score`: a member gives points by criterion, for sets that ask for them.
struct CouncilScore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Chấm điểm từng tiêu chí theo thang của bộ. (Give points by criterion.)",
        discussion: """
            Tiêu chí không nêu là không chấm, khác với chấm 0 điểm. \
            (A criterion that is left out is not marked, which is not zero.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Argument(
        help: ArgumentHelp("Điểm: tiêu chí=điểm, như 1.1=8,5. (Points.)", valueName: "tiêu chí=điểm")
    )
    var points: [String]

    @Option(help: ArgumentHelp("Nhận xét. (Remark.)", valueName: "nhận xét"))
    var reason: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws { _ = try NamedTexts(points) }

    func run() async throws {
        let (dossier, reason, key, acting) = (dossier, reason, room.key, acting)
        let points = try NamedTexts(points).texts
        let entry = try await room.with { room in
            try await VotingService(room).giveOpinion(
                .points(points),
                reason: reason,
                on: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, CouncilWords.opined)
    }
}
