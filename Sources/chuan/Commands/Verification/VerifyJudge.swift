import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan verify judge`: judges one criterion.
struct VerifyJudge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract:
            "Kết luận một tiêu chí: đồng ý, sửa số liệu, bác minh chứng. (Judge a criterion: agree, correct, reject evidence.)",
        discussion: """
            Không nêu --value là đồng ý với số liệu khai; có --value thì phải có --reason. \
            (Without --value the claim stands; a correction needs --reason.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Mã tiêu chí. (Criterion.)", valueName: "tiêu chí"))
    var criterion: String

    @Option(
        help: ArgumentHelp(
            "Giá trị đúng, như a=40; để trống sau dấu = là bỏ; lặp lại được. (The right value.)",
            valueName: "mục=giá trị"
        )
    )
    var value: [String] = []

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lý do"))
    var reason: String = ""

    @Option(
        help: ArgumentHelp(
            "Minh chứng của cơ quan thẩm định; lặp lại được. (Evidence the judgement rests on.)",
            valueName: "mã"
        )
    )
    var evidence: [String] = []

    @Option(
        help: ArgumentHelp(
            "Minh chứng không chấp nhận và lý do; lặp lại được. (Evidence rejected, and why.)",
            valueName: "mã=lý do"
        )
    )
    var reject: [String] = []

    @Option(
        help: ArgumentHelp(
            "Số “seen” của tiêu chí như đã xem; số liệu đổi sau đó thì bị từ chối. (The claim as seen.)",
            valueName: "số"
        )
    )
    var seen: Int64?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        _ = try NamedTexts(reject)
        _ = try LetterValues(value)
    }

    func run() async throws {
        let (dossier, criterion, reason, evidence) = (dossier, criterion, reason, evidence)
        let (key, acting, seen) = (room.key, acting, seen)
        let (values, rejected) = (try LetterValues(value).values, try NamedTexts(reject).texts)
        let entry = try await room.with { room in
            let service = VerificationService(room)
            let id = try await dossier.find(room)
            let due = try await service.judgementsDue(of: id)
            guard let claim = due.claims.first(where: { $0.criterion == criterion }) else {
                throw VerificationRefusal.unknownCriterion(criterion)
            }
            let draft = JudgementDraft(
                criterion,
                values.isEmpty ? .agreed : .corrected(values),
                reason: reason,
                support: evidence,
                rejected: rejected,
                seen: seen.map { EntryNumber(rawValue: $0) } ?? claim.entry
            )
            return try await service.judge([draft], of: id, by: try await acting.actor(room), key: key)
        }
        try room.tell(entry, VerificationWords.judged(1))
    }
}
