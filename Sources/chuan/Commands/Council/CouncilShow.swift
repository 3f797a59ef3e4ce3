import ArgumentParser
import Assessment
import Criteria
import Database
import Quantities
import Records

/// `chuan council show`: the council of a campaign and its rules.
struct CouncilShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Thành viên và quy tắc của hội đồng. (Members and rules.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let campaign = campaign
        let council = try await room.with { room in
            let found = try await campaign.find(room)
            guard let council = try await room.database.read({ try CouncilStore.find(found.id, $0) }) else {
                throw CouncilRefusal.notAppointed
            }
            return council
        }
        let text = CouncilText(council)
        switch room.format {
        case .table: try Console.write(text.text(room.language), to: "-", room.language)
        case .json: try Console.write(text.json.rendered, to: "-", room.language)
        }
    }
}
