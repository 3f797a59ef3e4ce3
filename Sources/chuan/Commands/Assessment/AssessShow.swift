import ArgumentParser
import Assessment
import Criteria
import Evaluation
import Records

/// `chuan assess show`: a dossier with its values, what they are worth, and what is wrong with them.
struct AssessShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Xem hồ sơ: số liệu, kết quả từng tiêu chí, chỗ sai. (Show a dossier.)"
    )

    @OptionGroup var dossier: DossierOption

    @Flag(help: "Theo số liệu đã thẩm định. (By verified values.)")
    var verified = false

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (dossier, stage) = (dossier, verified ? ValueStage.verified : .claimed)
        let catalogue = try DataLibrary.elements(room.language)
        let territory = try UnitsOptions.load(room.language)
        let (standing, offers) = try await room.with { room -> (DossierStanding, [Offer]) in
            let id = try await dossier.find(room)
            let standing = try await StandingService(room).standing(of: id, stage)
            guard standing.dossier.state.isBeingFilled else { return (standing, []) }
            do {
                let offers = try await OfferService(room, catalogue, territory)
                    .offers(to: id, for: RecordsOptions.actor)
                return (standing, offers.filter { $0.relation != .same })
            } catch is OfferRefusal {
                return (standing, [])
            }
        }
        let report = StandingReport(standing, stage, offers: offers)
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
