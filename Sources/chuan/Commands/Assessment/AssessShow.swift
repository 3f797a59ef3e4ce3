import ArgumentParser
import Assessment
import Criteria
import Evaluation

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
        let standing = try await room.with { room in
            try await StandingService(room).standing(of: try await dossier.find(room), stage)
        }
        let report = StandingReport(standing, stage)
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
