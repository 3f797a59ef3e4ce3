import ArgumentParser
import Assessment
import Criteria

/// `chuan verify show`: claimed and verified side by side, criterion by criterion.
struct VerifyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Số liệu khai và thẩm định cạnh nhau, chênh lệch điểm, câu hỏi, thay đổi. (Claimed and verified side by side.)"
    )

    @OptionGroup var dossier: DossierOption

    @Option(
        help: ArgumentHelp("Chỉ tiêu chí này; lặp lại được. (Only these criteria.)", valueName: "tiêu chí")
    )
    var criterion: [String] = []

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let (dossier, chosen) = (dossier, Set(criterion))
        let report = try await room.with { room in
            let seen = try await VerificationService(room).verification(
                of: try await dossier.find(room),
                StandingService(room)
            )
            let known = Set(seen.criteria.map(\.code))
            if let unknown = chosen.subtracting(known).sorted().first {
                throw VerificationRefusal.unknownCriterion(unknown)
            }
            return VerificationReport(seen, only: chosen)
        }
        switch room.format {
        case .table: try Console.write(report.text(room.language), to: "-", room.language)
        case .json: try Console.write(report.json.rendered, to: "-", room.language)
        }
    }
}
