import ArgumentParser
import Assessment
import Criteria
import Records

/// `chuan assess record`: writes what a campaign's dossiers hold back as common figures, whatever of it is not there yet.
struct AssessRecord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract:
            "Ghi số liệu đã nộp, đã quyết định của đợt vào kho số liệu chung. (Write figures back as observations.)",
        discussion: """
            Nộp và quyết định, dù bằng trang hay bằng lệnh, tự làm việc này cho hồ sơ của mình; lệnh này làm cho cả đợt, chạy lại bao nhiêu lần cũng \
            được: số đã có không ghi hai lần. (Submitting and deciding do this for their dossier; this does it for a campaign, as \
            often as one likes.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let language = room.language
        let campaign = campaign
        let territory = try UnitsOptions.load(language)
        let catalogue = try DataLibrary.elements(language)
        let summaries = try await room.with { room in
            let service = RecordingService(room, catalogue, territory)
            let id = try campaign.id
            return [try await service.record(.claimed, of: id), try await service.record(.verified, of: id)]
        }
        for omission in summaries.flatMap(\.omissions) {
            Console.error(OfferWords.omitted(omission)(language))
        }
        let sum = RecordingSummary(summaries)
        switch room.format {
        case .table: Console.print(OfferWords.recorded(sum)(language))
        case .json:
            let answer = JSON.object([
                ("recorded", .whole(sum.recorded)), ("corrected", .whole(sum.corrected)),
                ("unchanged", .whole(sum.unchanged)), ("omitted", .whole(sum.omissions.count)),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
    }
}
