import Criteria
import ArgumentParser
import Assessment
import Database
import Records

/// `chuan publish object`: objects to a published decision.
struct PublishObject: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "object",
        abstract: "Gửi phản ánh về kết quả đã công bố. (Object to a published result.)",
        discussion: """
            Nội dung được công khai cùng câu trả lời, nên không ghi thông tin cá nhân vào đó; họ tên, cách liên hệ chỉ người \
            trả lời thấy và xóa được. (The matter is public with its answer; name and contact are seen by those who answer.)
            """
    )

    @OptionGroup var dossier: DossierOption

    @Option(help: ArgumentHelp("Nội dung. (Matter.)", valueName: "nội dung"))
    var matter: String

    @Option(help: ArgumentHelp("Mã tiêu chí, nếu chỉ về một tiêu chí. (Criterion.)", valueName: "tiêu chí"))
    var criterion: String?

    @Option(help: ArgumentHelp("Họ tên. (Name.)", valueName: "họ tên"))
    var name: String?

    @Option(help: ArgumentHelp("Cách liên hệ. (Contact.)", valueName: "liên hệ"))
    var contact: String?

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (dossier, matter, criterion) = (dossier, matter, criterion)
        let (key, acting) = (room.key, acting)
        let isNamed = name != nil || contact != nil
        let objector = isNamed ? Objector(name: name ?? "", contact: contact ?? "") : nil
        let objection = try await room.with { room in
            let id = try await dossier.find(room)
            let entry = try await ObjectionService(room).object(
                matter,
                criterion: criterion,
                from: objector,
                to: id,
                by: try await acting.actor(room),
                key: key
            )
            let found = try await room.database.read { connection in
                try ObjectionStore.all(on: id, connection).first { $0.entry == entry }
            }
            guard let found else { throw PublicationRefusal.noSuchObjection("\(entry)") }
            return found
        }
        switch room.format {
        case .table: Console.print(PublicationWords.objected(objection.id.text)(room.language))
        case .json: try Console.write(ObjectionText.json(objection).rendered, to: "-", room.language)
        }
    }
}
