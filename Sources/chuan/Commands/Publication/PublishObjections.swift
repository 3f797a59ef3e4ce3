import ArgumentParser
import Assessment
import Criteria
import Database
import Records
import Territory

/// `chuan publish objections`: the objections of a campaign that wait, or all of them.
struct PublishObjections: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "objections",
        abstract: "Các phản ánh đang chờ trả lời của đợt. (Objections that wait.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Flag(help: "Cả những phản ánh đã trả lời. (Also those answered.)")
    var all = false

    @Flag(
        name: .customLong("with-names"),
        help: "Kèm người phản ánh; cần quyền trả lời phản ánh. (With who objected; for those who may answer.)"
    )
    var withNames = false

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, isAll, withNames, acting) = (campaign, all, withNames, acting)
        let found = try await room.with { room in
            let campaign = try await campaign.find(room)
            let actor = try await acting.actor(room)
            let now = room.ledger.clock.now()
            return try await room.database.read { connection in
                let dossiers = try DossierStore.all(in: campaign.id, connection)
                let objections =
                    try isAll
                    ? dossiers.flatMap { try ObjectionStore.all(on: $0.id, connection) }
                    : ObjectionStore.waiting(in: campaign.id, connection)
                guard withNames else { return objections.map { ($0, Objector?.none) } }
                let standing = try room.access.permissions?.standing(of: actor, at: now, connection)
                let units = Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0.participant.unit) })
                return try objections.map { objection in
                    let place = units[objection.dossier].flatMap { UnitCode($0) }
                        .map { DatedUnit($0, on: campaign.asOf) }
                    let matter = Matter(unit: place, campaign: CampaignKey(campaign.id))
                    if let refusal = standing?.refusal(of: .answerObjection, on: matter) { throw refusal }
                    return (objection, try ObjectionStore.objector(of: objection, connection))
                }
            }
        }
        switch room.format {
        case .json:
            let list = JSON.list(found.map { ObjectionText.json($0.0, $0.1) })
            try Console.write(list.rendered, to: "-", room.language)
        case .table:
            guard !found.isEmpty else {
                Console.error(PublicationWords.noObjections(room.language))
                return
            }
            let text = found.map { ObjectionText.lines($0.0, $0.1, language: room.language) }.joined()
            try Console.write(text, to: "-", room.language)
        }
    }
}
