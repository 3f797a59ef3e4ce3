import ArgumentParser
import Assessment
import Criteria
import Records
import Tables

/// `chuan assess import`: enters a data file of many units into their dossiers.
struct AssessImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            "Nhập tệp số liệu của nhiều đơn vị vào các hồ sơ của đợt. (Enter a data file of many units.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Tệp số liệu CSV; “-” là đầu vào chuẩn. (Data file.)", valueName: "tệp"))
    var data: String

    @Option(help: ArgumentHelp("Nguồn số liệu. (Source.)", valueName: "nguồn"))
    var source: String = ""

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: data) }
        let (campaign, source, acting) = (campaign, source, acting)
        let rows = DossierRows(CSVRows(bytes))
        let outcome = try await room.with { room in
            try await rows.enter(
                try await campaign.find(room),
                source: source,
                by: try await acting.actor(room),
                in: room
            )
        }
        for line in outcome.refusals { Console.error(line(language)) }
        Console.print(AssessmentWords.imported(outcome.units, outcome.values)(language))
        if !outcome.refusals.isEmpty { throw Stop.dataFaults }
    }
}
