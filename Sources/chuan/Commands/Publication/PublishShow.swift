import Criteria
import Database
import ArgumentParser
import Assessment
import Quantities
import Records
import Territory

/// `chuan publish show`: what anybody may know of a dossier, and what became of it where the unit has changed since.
struct PublishShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Những gì ai cũng được biết về một hồ sơ, và kết quả còn giá trị cho đơn vị nào. (The public record.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        name: .customLong("on"),
        help: ArgumentHelp("Ngày xem; mặc định hôm nay. (Day.)", valueName: "ngày")
    )
    var day: CivilDate?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (dossier, asked) = (dossier, day)
        let territory = try UnitsOptions.load(room.language)
        let page = try await room.with { room in
            let day = asked ?? room.today
            let id = try await dossier.find(room)
            let record = try await PublicReading(room, StandingService(room)).record(of: id, on: day)
            let found = try await room.database.read { connection in
                try DossierStore.find(id, connection).flatMap { dossier in
                    try CampaignStore.find(dossier.campaign, connection).map { (dossier, $0) }
                }
            }
            var recognitions: [Recognition] = []
            if let record, let (dossier, campaign) = found, let code = UnitCode(record.participant.unit),
                day >= campaign.asOf, (try? territory.unit(code, on: campaign.asOf)) != nil
            {
                recognitions = try await RecognitionService(room, territory)
                    .succession(of: code, inForceOn: campaign.asOf, on: day)
                    .filter { $0.decision.dossier == dossier.id }
            }
            return record.map { PublicPage($0, recognitions, on: day) }
        }
        guard let page else {
            Console.error(PublicationWords.nothingPublic(room.language))
            throw Stop.notFound
        }
        switch room.format {
        case .table: try Console.write(page.text(room.language), to: "-", room.language)
        case .json: try Console.write(page.json.rendered, to: "-", room.language)
        }
    }
}
