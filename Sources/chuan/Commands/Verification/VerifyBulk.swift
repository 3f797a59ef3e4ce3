import ArgumentParser
import Assessment
import Criteria
import Database
import Records

/// `chuan verify bulk`: agrees in a whole campaign to what looks as usual, and names what is left to look at.
struct VerifyBulk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bulk",
        abstract:
            "Đồng ý cùng lúc với mọi tiêu chí không có dấu hiệu nào của cả đợt. (Agree to all that looks usual.)",
        discussion: """
            Bắt đầu thẩm định, đồng ý với tiêu chí không có dấu hiệu trong `chuan verify risks` và không thuộc mẫu đã rút, rồi kết \
            thúc hồ sơ không còn gì phải xem; những gì còn lại được kể tên. Chạy lại bao nhiêu lần cũng được. \
            (Starts, agrees where there is no sign and no drawn sample, finishes dossiers with nothing left, names what is left. \
            May be run again.)
            """
    )

    @OptionGroup var campaign: CampaignArgument

    @Flag(
        name: .customLong("keep-open"),
        help: "Không kết thúc hồ sơ nào. (Finish no dossier.)"
    )
    var keepsOpen = false

    @OptionGroup var room: RoomOptions

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let (campaign, acting, keepsOpen) = (campaign, acting, keepsOpen)
        let language = room.language
        let sources = try RecordedRisk.sources(language)
        let (result, dossiers) = try await room.with { room in
            let id = try campaign.id
            let result = try await BulkVerificationService(room, RiskService(room, sources))
                .agreeWhereNothingStandsOut(
                    in: id,
                    finishes: !keepsOpen,
                    by: try await acting.actor(room)
                )
            let dossiers = try await room.database.read { try DossierStore.all(in: id, $0) }
            return (result, Dictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) }))
        }
        let parts = [result.started, result.agreed, result.finished].map { BulkText($0, dossiers) }
        for line in parts.flatMap(\.lines) { Console.error(line(language)) }
        switch room.format {
        case .table:
            for left in result.left { Console.print(VerificationWords.left(left)(language)) }
            Console.print(
                VerificationWords.bulk(
                    result.criteria,
                    in: result.agreed.done.count,
                    finished: result.finished.done.count,
                    left: result.left.count
                )(language)
            )
        case .json:
            let answer = JSON.object([
                ("criteria", .whole(result.criteria)), ("started", parts[0].json), ("agreed", parts[1].json),
                ("finished", parts[2].json),
                (
                    "left",
                    .list(
                        result.left.map { left in
                            .object([
                                ("unit", .text(left.unit)), ("isWhole", .truth(left.isWhole)),
                                ("criteria", .list(left.criteria.map { .text($0) })),
                            ])
                        }
                    )
                ),
            ])
            try Console.write(answer.rendered, to: "-", language)
        }
        if parts.contains(where: { !$0.refused.isEmpty }) { throw Stop.dataFaults }
    }
}
