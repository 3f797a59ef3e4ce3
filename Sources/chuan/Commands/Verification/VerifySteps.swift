import ArgumentParser
import Assessment
import Records

/// `chuan verify start`: begins the verification of a dossier.
struct VerifyStart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Bắt đầu thẩm định hồ sơ. (Begin to verify a dossier.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, key, acting) = (dossier, room.key, acting)
        let entry = try await room.with { room in
            try await VerificationService(room).start(
                try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, VerificationWords.started)
    }
}

/// `chuan verify finish`: ends the verification of a dossier.
struct VerifyFinish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finish",
        abstract: "Kết thúc thẩm định; còn gì phải xem thì được kể ra. (Finish; what is left is told.)"
    )

    @OptionGroup var dossier: DossierOption

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, key, acting) = (dossier, room.key, acting)
        let entry = try await room.with { room in
            try await VerificationService(room).finish(
                try await dossier.find(room),
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, VerificationWords.finished)
    }
}

/// `chuan verify resume`: takes a verified dossier up again.
struct VerifyResume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract:
            "Thẩm định tiếp hồ sơ đã thẩm định, khi chưa quyết định. (Take a verified dossier up again.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lý do"))
    var reason: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, reason, key, acting) = (dossier, reason, room.key, acting)
        let entry = try await room.with { room in
            try await VerificationService(room).resume(
                try await dossier.find(room),
                reason: reason,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, VerificationWords.resumed)
    }
}
