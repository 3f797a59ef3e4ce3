import ArgumentParser
import Assessment
import Criteria
import Database
import Evaluation
import Records

/// `chuan verify list`: the dossiers of a campaign that concern verifiers, and how far each has come.
struct VerifyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Hồ sơ đã nộp của đợt và đã thẩm định đến đâu. (Dossiers handed in, and how far each is.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(
        help: ArgumentHelp(
            "Chỉ trạng thái này: submitted, verifying, returned, verified…; lặp lại được. (Only these states.)",
            valueName: "trạng-thái"
        )
    )
    var state: [DossierState] = []

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (campaign, wanted) = (campaign, Set(state))
        let list = try await room.with { room in
            let found = try await campaign.find(room)
            let counts = try await ProgressService(room).dossiers(in: found.id)
            return try await room.database.read { connection in
                let asked = try room.texts.plan(found.set.digest, connection).verifiedCriteria.count
                let dossiers = try DossierStore.all(in: found.id, connection).filter { dossier in
                    wanted.isEmpty
                        ? dossier.state.isHandedIn || dossier.state == .returned
                        : wanted.contains(dossier.state)
                }
                return VerificationList(dossiers, judged: counts.mapValues { $0.judged }, asked: asked)
            }
        }
        switch room.format {
        case .table: try Console.write(list.text(room.language), to: "-", room.language)
        case .json: try Console.write(list.json.rendered, to: "-", room.language)
        }
    }
}

extension DossierState: ExpressibleByArgument {}
