import ArgumentParser
import Assessment
import Records

/// `chuan register unit`, or `chuan register` alone: registers a unit for a level, changes or withdraws that.
struct RegisterUnit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit",
        abstract: "Đăng ký mức độ, đổi hoặc rút đăng ký của một đơn vị. (Register a unit for a level.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Mức độ đăng ký, nếu bộ tiêu chí chia mức độ. (Level.)", valueName: "mức"))
    var level: Int?

    @Flag(help: "Đổi mức độ đã đăng ký. (Change the registered level.)")
    var change = false

    @Option(help: ArgumentHelp("Rút đăng ký với lý do này. (Withdraw for this reason.)", valueName: "lý do"))
    var withdraw: String?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, level, change, withdraw) = (dossier, level, change, withdraw)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            let (service, actor) = (DossierService(room), try await acting.actor(room))
            let id = try await dossier.find(room)
            if let withdraw { return try await service.withdraw(id, reason: withdraw, by: actor, key: key) }
            if change { return try await service.changeRegistration(id, level: level, by: actor, key: key) }
            return try await service.register(id, level: level, by: actor, key: key)
        }
        try room.tell(entry, withdraw == nil ? AssessmentWords.registered(level) : AssessmentWords.withdrawn)
    }
}
