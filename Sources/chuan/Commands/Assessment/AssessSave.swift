import ArgumentParser
import Assessment
import Records

/// `chuan assess save`: keeps values as they are entered.
struct AssessSave: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Lưu số liệu: 1.1.a=45 1.1.b=100 … (Keep values.)",
        discussion: """
            Tên cột như trong tệp số liệu; để trống sau dấu = là xóa. Chỗ sai vẫn được giữ và được chỉ ra khi xem. \
            (Columns as in data files; nothing after = clears. What is wrong is kept, and told.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Argument(help: ArgumentHelp("Số liệu: cột=giá trị. (Values.)", valueName: "cột=giá trị"))
    var values: [String]

    @Option(help: ArgumentHelp("Nguồn số liệu. (Source.)", valueName: "nguồn"))
    var source: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        for text in values where ValueArgument(text) == nil {
            throw ValidationError("“\(text)”: cần dạng cột=giá trị, như 1.1.a=45. (write column=value)")
        }
    }

    func run() async throws {
        let (dossier, source) = (dossier, source)
        let (key, acting) = (room.key, acting)
        let entered = values.compactMap { ValueArgument($0) }
        let values = ValueArgument.table(entered)
        let entry = try await room.with { room in
            let id = try await dossier.find(room)
            return try await DossierService(room).save(
                try await ColumnNames(of: id, in: room).resolved(values),
                source: source,
                in: id,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.saved(values.count))
    }
}
