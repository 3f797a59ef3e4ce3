import ArgumentParser
import Assessment
import Criteria
import Quantities
import Records
import Tables

/// `chuan council appoint`: appoints a campaign's council from a list of members.
struct CouncilAppoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint",
        abstract: "Thành lập hội đồng của đợt, hoặc thành lập lại. (Appoint the council of a campaign.)",
        discussion: """
            Tệp thành viên có cột: member (tên đăng nhập hoặc mã người), title (họ tên, chức vụ), role (chair, secretary, \
            member); có thể thêm body, unit, from, until. (Members: member, title, role; body, unit, from, until may stand.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Tệp CSV thành viên; “-” là đầu vào chuẩn. (Members.)", valueName: "tệp"))
    var members: String

    @OptionGroup var rules: CouncilRulesOptions

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let language = room.language
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: members) }
        let (campaign, rules, key, acting) = (campaign, rules.rules, room.key, acting)
        let rows = MemberRows(CSVRows(bytes))
        let outcome = try await room.with { room -> (EntryNumber?, Int, [Text]) in
            let (read, faults) = try await rows.read(room)
            guard faults.isEmpty else { return (nil, 0, faults) }
            let entry = try await CouncilService(room).appoint(
                CouncilPlan(rules: rules, members: read),
                for: try campaign.id,
                by: try await acting.actor(room),
                key: key
            )
            return (entry, read.count, [])
        }
        guard let entry = outcome.0 else {
            for line in outcome.2 { Console.error(line(language)) }
            throw Stop.dataFaults
        }
        try room.tell(entry, CouncilWords.appointed(outcome.1))
    }
}
