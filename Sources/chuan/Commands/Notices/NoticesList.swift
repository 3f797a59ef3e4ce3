import ArgumentParser
import Assessment
import Criteria
import Records

extension NoticeLine.State: ExpressibleByArgument {}

/// `chuan notices list`: which letters wait, went or failed.
struct NoticesList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Thư nào đang chờ, đã gửi, không gửi được. (Letters that wait, went, failed.)"
    )

    @Option(help: ArgumentHelp("Chỉ của đợt này. (Only of this campaign.)", valueName: "đợt"))
    var campaign: String?

    @Option(help: "waiting, sent hoặc failed. (State.)")
    var state: NoticeLine.State?

    @Option(help: ArgumentHelp("Nhiều nhất bao nhiêu, đến 10000. (At most.)", valueName: "số"))
    var limit = 200

    @OptionGroup var room: RoomOptions

    func validate() throws {
        guard (1...NoticeReading.longest).contains(limit) else {
            throw ValidationError("--limit: 1 đến \(NoticeReading.longest). (out of range)")
        }
    }

    func run() async throws {
        let (campaign, state, limit) = (campaign, state, limit)
        let lines = try await room.with { room in
            try await NoticeReading(room).lines(
                of: try campaign.map { try CampaignArgument.id($0) },
                state,
                atMost: limit
            )
        }
        switch room.format {
        case .table:
            guard !lines.isEmpty else {
                Console.error(NoticesWords.none(room.language))
                return
            }
            try Console.write(NoticesText.table(lines, room.language), to: "-", room.language)
        case .json:
            let list = JSON.list(lines.map { NoticesText.json($0) })
            try Console.write(list.rendered, to: "-", room.language)
        }
    }
}
