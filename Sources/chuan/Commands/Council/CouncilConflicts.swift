import ArgumentParser
import Assessment
import Criteria
import Records

/// Kinds of conflict that somebody states; that of one's own unit follows from the records.
enum StatedConflict: String, ExpressibleByArgument, CaseIterable {
    case kinship, work

    var kind: Conflict.Kind {
        switch self {
        case .kinship: .kinship
        case .work: .work
        }
    }
}

/// `chuan council declare-conflict`: a member declares that a dossier concerns them too closely.
struct CouncilDeclareConflict: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "declare-conflict",
        abstract: "Thành viên tự khai xung đột lợi ích ở một hồ sơ. (A member declares a conflict.)",
        discussion: """
            Nội dung chỉ nằm ở ghi chú xóa được của nhật ký. Thuộc chính đơn vị thì thấy từ hồ sơ, không phải khai. \
            (What it is stands only in the journal's remark, which can be erased.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: "Loại: kinship (thân thích), work (công tác, lợi ích). (Kind.)")
    var kind: StatedConflict

    @Option(help: ArgumentHelp("Nội dung. (What it is.)", valueName: "nội dung"))
    var ground: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, kind, ground) = (dossier, kind.kind, ground)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await CouncilService(room).declareConflict(
                kind,
                ground: ground,
                in: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, CouncilWords.declared)
    }
}

/// `chuan council establish-conflict`: the chair establishes that a member takes no part, or does.
struct CouncilEstablishConflict: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "establish-conflict",
        abstract:
            "Chủ tịch xác định thành viên có xung đột lợi ích, hoặc không còn. (The chair establishes a conflict.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Tên đăng nhập hoặc mã của thành viên. (Member.)", valueName: "ai"))
    var member: String

    @Option(help: "Loại: kinship (thân thích), work (công tác, lợi ích). (Kind.)")
    var kind: StatedConflict

    @Flag(help: "Xác định là không có xung đột này. (Establish that there is none.)")
    var lift = false

    @Option(help: ArgumentHelp("Nội dung. (Ground.)", valueName: "nội dung"))
    var ground: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, member, kind, lift, ground) = (dossier, member, kind.kind, lift, ground)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await CouncilService(room).establishConflict(
                kind,
                of: try await MemberRows.person(member, room),
                holds: !lift,
                ground: ground,
                in: try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, lift ? CouncilWords.lifted : CouncilWords.declared)
    }
}
