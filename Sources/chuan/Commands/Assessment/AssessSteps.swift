import ArgumentParser
import Assessment
import Records

/// `chuan assess attach`: puts evidence under a criterion.
struct AssessAttach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Gắn minh chứng vào tiêu chí, hoặc gỡ ra. (Attach evidence to a criterion.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Mã tiêu chí. (Criterion.)", valueName: "tiêu chí"))
    var criterion: String

    @Option(help: ArgumentHelp("Mã minh chứng (xem `chuan evidence list`). (Evidence.)", valueName: "mã"))
    var evidence: String

    @Flag(help: "Gỡ ra. (Take it off.)")
    var remove = false

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let item = AttachedEvidence(criterion: criterion, evidence: evidence)
        let (dossier, remove) = (dossier, remove)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await DossierService(room).attach(
                item,
                isAttached: !remove,
                to: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, remove ? AssessmentWords.detached : AssessmentWords.attached)
    }
}

/// `chuan assess carry-over`: takes over last year's values where nothing was entered yet.
struct AssessCarryOver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry-over",
        abstract: "Lấy lại số liệu của hồ sơ kỳ trước, có ghi nguồn. (Carry values over, marked as such.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("Mã hồ sơ kỳ trước. (Earlier dossier.)", valueName: "mã")
    )
    var earlier: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, earlier) = (dossier, earlier)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            guard let from = Identifier<Dossier>(earlier) else { throw StepRefusal.noSuchDossier(earlier) }
            return try await DossierService(room).carryOver(
                from: from,
                to: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.carriedOver)
    }
}

/// `chuan assess submit`: hands a dossier in.
struct AssessSubmit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Nộp hồ sơ. (Submit.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let dossier = dossier
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await DossierService(room).submit(
                try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.submitted)
    }
}
