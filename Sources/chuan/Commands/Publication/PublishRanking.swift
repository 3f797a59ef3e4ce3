import Evaluation
import ArgumentParser
import Assessment
import Criteria
import Quantities
import Records

/// `chuan publish ranking`: the published ranking, computed again and held against what was published.
struct PublishRanking: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranking",
        abstract: "Bảng xếp hạng đã công bố, tính lại và đối chiếu mã băm. (The published ranking.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @Option(help: ArgumentHelp("Ghi ra tệp CSV. (Write as CSV.)", valueName: "tệp"))
    var csv: String?

    @OptionGroup var room: RoomOptions

    func run() async throws {
        let language = room.language
        let campaign = campaign
        let found = try await room.with { room in
            try await PublicReading(room, StandingService(room)).ranking(of: try campaign.id)
        }
        guard let found else {
            Console.error(PublicationWords.noRanking(language))
            throw Stop.notFound
        }
        if let csv {
            try Console.write(rows: rows(found.table), to: csv, language)
        } else {
            switch room.format {
            case .table: try Console.write(text(found.published, found.table), to: "-", language)
            case .json:
                let answer = json(found.published, found.table, isWhole: found.isWhole)
                try Console.write(answer.rendered, to: "-", language)
            }
        }
        guard found.isWhole else {
            Console.error(PublicationWords.rankingAltered(language))
            throw Stop.dataFaults
        }
    }

    private func points(_ line: RankingTable.Line) -> String {
        let text = line.points.decimalText(digits: 2)
        return room.language == .vi ? text.replacing(".", with: ",") : text
    }

    private func text(_ published: PublishedRanking, _ ranking: RankingTable) -> String {
        let isVietnamese = room.language == .vi
        var table = TextTable([
            (isVietnamese ? "Hạng" : "Rank", .right), (isVietnamese ? "Trong tỉnh" : "In province", .right),
            (isVietnamese ? "Điểm" : "Points", .right), (isVietnamese ? "Mã" : "Code", .left),
            (isVietnamese ? "Đơn vị" : "Unit", .left),
        ])
        for line in ranking.lines {
            table.append(["\(line.rank)", "\(line.rankInParent)", points(line), line.unit, line.title])
        }
        let day = isVietnamese ? published.day.vietnamese : published.day.description
        var text = (isVietnamese ? "Công bố ngày " : "Published on ") + "\(day), \(published.digest)\n\n"
        text += table.text
        for unit in ranking.undecided + ranking.without {
            text += "—  \(unit.unit)  \(unit.title): \(unit.state.title(room.language))\n"
        }
        if !published.statement.isEmpty { text += published.statement + "\n" }
        return text
    }

    private func rows(_ ranking: RankingTable) -> [[String]] {
        [["rank", "rankInParent", "unit", "title", "parent", "points"]]
            + ranking.lines.map {
                [
                    "\($0.rank)", "\($0.rankInParent)", $0.unit, $0.title, $0.parent ?? "",
                    $0.points.fractionText,
                ]
            }
    }

    private func json(_ published: PublishedRanking, _ ranking: RankingTable, isWhole: Bool) -> JSON {
        func unit(_ unit: RankingTable.Unranked) -> JSON {
            .object([
                ("unit", .text(unit.unit)), ("title", .text(unit.title)),
                ("state", .text(unit.state.rawValue)),
            ])
        }
        return .object([
            ("number", .whole(published.number)), ("day", .text(published.day.description)),
            ("statement", .text(published.statement)), ("digest", .text(published.digest.description)),
            ("isWhole", .truth(isWhole)),
            (
                "lines",
                .list(
                    ranking.lines.map { line in
                        .compact([
                            ("rank", .whole(line.rank)), ("rankInParent", .whole(line.rankInParent)),
                            ("sharing", .whole(line.sharing)), ("unit", .text(line.unit)),
                            ("title", .text(line.title)), ("parent", .text(line.parent)),
                            ("points", .text(line.points.fractionText)),
                        ])
                    }
                )
            ),
            ("undecided", .list(ranking.undecided.map(unit))), ("without", .list(ranking.without.map(unit))),
        ])
    }
}
