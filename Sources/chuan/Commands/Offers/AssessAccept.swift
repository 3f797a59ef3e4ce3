import ArgumentParser
import Assessment
import Records

/// `chuan assess accept`: takes known figures into a dossier.
struct AssessAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Lấy số liệu đã có vào hồ sơ, có ghi nguồn. (Take known figures.)",
        discussion: """
            Nêu từng mục (1.1.a), kèm số của nguồn khi các nguồn khác nhau (1.1.a=17.1); hoặc --all: mọi mục còn trống mà các \
            nguồn không mâu thuẫn. (Name figures, with the observation where sources disagree; or --all for everything empty.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Argument(help: ArgumentHelp("Các mục. (Figures.)", valueName: "cột[=số]"))
    var choices: [OfferChoice] = []

    @Flag(help: "Mọi mục còn trống mà các nguồn không mâu thuẫn. (Everything empty and undisputed.)")
    var all = false

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard choices.isEmpty == all else {
            throw ValidationError("Nêu các mục, hoặc --all. (name figures, or give --all)")
        }
    }

    func run() async throws {
        let (dossier, acting, key, isAll) = (dossier, acting, room.key, all)
        let territory = try UnitsOptions.load(room.language)
        let catalogue = try DataLibrary.elements(room.language)
        let choices = Dictionary(choices.map { ($0.key, $0.number) }) { _, last in last }
        let entry = try await room.with { room in
            let service = OfferService(room, catalogue, territory)
            let (id, actor) = (try await dossier.find(room), try await acting.actor(room))
            if isAll { return try await service.acceptAll(in: id, by: actor, key: key) }
            let names = try await ColumnNames(of: id, in: room)
            let known = Dictionary(choices.map { (names.key($0.key.column) ?? $0.key, $0.value) }) {
                _,
                last in
                last
            }
            return try await service.accept(known, in: id, by: actor, key: key)
        }
        try room.tell(entry, OfferWords.accepted)
    }
}
