import ArgumentParser
import Assessment
import Criteria
import Quantities
import Records

/// `chuan campaign extend`: gives a step more time.
struct CampaignExtend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Gia hạn một bước. (Give a step more time.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(
        help:
            "Bước: registration, selfAssessment, verification, appraisal, decision, publication, report. (Step.)"
    )
    var step: CampaignStep

    @Option(name: .customLong("to"), help: ArgumentHelp("Hạn mới. (New last day.)", valueName: "ngày"))
    var day: CivilDate

    @Option(help: ArgumentHelp("Lý do. (Reason.)", valueName: "lý do"))
    var reason: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, step, day, reason) = (campaign, step, day, reason)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await CampaignService(room).extend(
                step,
                of: try campaign.id,
                to: day,
                reason: reason,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.extended(step, day))
    }
}

extension CampaignStep: ExpressibleByArgument {}

/// `chuan campaign freeze`: freezes the population that points are compared with.
struct CampaignFreeze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Chốt giá trị lớn nhất, nhỏ nhất, thứ hạng để so sánh. (Freeze the population.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Sự kiện chốt, như “hết thẩm định”. (Event.)", valueName: "sự kiện"))
    var event: String

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, event) = (campaign, event)
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await CampaignService(room).freezeBounds(
                of: try campaign.id,
                at: event,
                by: try await acting.actor(room),
                key: key
            )
        }
        try room.tell(entry, AssessmentWords.frozen)
    }
}

/// `chuan campaign close`: closes a campaign.
struct CampaignClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Đóng đợt đánh giá. (Close a campaign.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let campaign = campaign
        let (key, acting) = (room.key, acting)
        let entry = try await room.with { room in
            try await CampaignService(room).close(try campaign.id, by: try await acting.actor(room), key: key)
        }
        try room.tell(entry, AssessmentWords.closed)
    }
}
