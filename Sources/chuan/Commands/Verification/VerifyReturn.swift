import ArgumentParser
import Assessment
import Quantities
import Records

/// `chuan verify return`: gives a dossier back with reasons by criterion.
struct VerifyReturn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Trả hồ sơ để hoàn thiện, nêu lý do từng tiêu chí. (Give back, with reasons by criterion.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp(
            "Lý do của một tiêu chí, như 1.1=\"thiếu minh chứng\"; lặp lại được. (Reason by criterion.)",
            valueName: "tiêu chí=lý do"
        )
    )
    var reason: [String]

    @Option(
        help: ArgumentHelp(
            "Hạn nộp lại; mặc định theo số ngày làm việc của đợt. (Last day to hand in again.)",
            valueName: "ngày"
        )
    )
    var due: CivilDate?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws { _ = try NamedTexts(reason) }

    func run() async throws {
        let (dossier, due, key, acting) = (dossier, due, room.key, acting)
        let reasons = try NamedTexts(reason).texts
        let entry = try await room.with { room in
            try await DossierService(room).giveBack(
                try await dossier.find(room),
                reasons: reasons,
                due: due,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.returned)
    }
}
