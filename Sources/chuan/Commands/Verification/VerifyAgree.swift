import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan verify agree`: judges all criteria of a dossier that stand as claimed, in one step.
struct VerifyAgree: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree",
        abstract:
            "Đồng ý cùng lúc với mọi tiêu chí chưa kết luận. (Agree with every criterion not judged yet.)",
        discussion: """
            Mặc định là mọi tiêu chí chưa kết luận của lần nộp này; tiêu chí đã kết luận giữ nguyên. \
            (By default all that are not judged in this submission; judgements made stay.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp("Chỉ các tiêu chí này; lặp lại được. (Only these.)", valueName: "tiêu chí")
    )
    var criterion: [String] = []

    @Option(
        help: ArgumentHelp("Trừ các tiêu chí này; lặp lại được. (All but these.)", valueName: "tiêu chí")
    )
    var except: [String] = []

    @Flag(help: "Chỉ tiêu chí phải xem theo mẫu. (Only those that the sample asks for.)")
    var required = false

    @Flag(
        help: "Kết luận lại như lần nộp trước chỗ không có gì đổi. (Judge alike what did not change.)"
    )
    var carry = false

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        let ways = [!criterion.isEmpty, !except.isEmpty, required, carry].count { $0 }
        guard ways <= 1 else {
            throw ValidationError(
                "Chỉ một trong --criterion, --except, --required, --carry. (only one of them)"
            )
        }
    }

    func run() async throws {
        let (dossier, key, acting) = (dossier, room.key, acting)
        let (chosen, except, required, carry) = (criterion, Set(except), required, carry)
        let done = try await room.with { room -> (EntryNumber, Int?) in
            let service = VerificationService(room)
            let id = try await dossier.find(room)
            let actor = try await acting.actor(room)
            if carry { return (try await service.carryJudgements(of: id, by: actor, key: key), nil) }
            let due = try await service.judgementsDue(of: id)
            let known = Set(due.claims.map(\.criterion))
            if let unknown = (chosen + except).first(where: { !known.contains($0) }) {
                throw VerificationRefusal.unknownCriterion(unknown)
            }
            let claims =
                !chosen.isEmpty
                ? due.claims.filter { chosen.contains($0.criterion) }
                : (required ? due.toJudge : due.notJudged).filter { !except.contains($0.criterion) }
            let drafts = claims.map { JudgementDraft($0.criterion, .agreed, seen: $0.entry) }
            return (try await service.judge(drafts, of: id, by: actor, key: key), drafts.count)
        }
        try room.tell(done.0, done.1.map { VerificationWords.judged($0) } ?? VerificationWords.carried)
    }
}
