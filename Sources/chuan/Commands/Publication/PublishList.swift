import ArgumentParser
import Assessment
import Criteria
import Database
import Quantities
import Records

/// `chuan publish list`: what of a campaign is public.
struct PublishList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Những kết quả đã công bố của đợt. (What of a campaign is public.)"
    )

    @OptionGroup var campaign: CampaignArgument

    @OptionGroup var room: RoomOptions

    private struct Line: Sendable {
        let dossier: Dossier
        let decision: Decision?
        let publication: Publication
        let objections: Int
    }

    func run() async throws {
        let campaign = campaign
        let lines = try await room.with { room in
            let id = try await campaign.find(room).id
            return try await room.database.read { try Self.lines(id, $0) }
        }
        switch room.format {
        case .table: try Console.write(text(lines), to: "-", room.language)
        case .json: try Console.write(json(lines).rendered, to: "-", room.language)
        }
    }

    private static func lines(_ id: Identifier<Campaign>, _ connection: Connection) throws -> [Line] {
        let decisions = try DecisionStore.last(in: id, connection)
        return try DossierStore.all(in: id, connection).compactMap { dossier in
            guard let last = try PublicationStore.all(of: dossier.id, connection).last else { return nil }
            return Line(
                dossier: dossier,
                decision: decisions[dossier.id],
                publication: last,
                objections: try ObjectionStore.all(on: dossier.id, connection).count
            )
        }
    }

    private func text(_ lines: [Line]) -> String {
        let isVietnamese = room.language == .vi
        func day(_ day: CivilDate?) -> String {
            day.map { isVietnamese ? $0.vietnamese : $0.description } ?? ""
        }
        var table = TextTable([
            (isVietnamese ? "Mã" : "Code", .left), (isVietnamese ? "Đơn vị" : "Unit", .left),
            (isVietnamese ? "Kết quả" : "Result", .left),
            (isVietnamese ? "Công khai từ" : "Public from", .left),
            (isVietnamese ? "Phản ánh đến hết" : "Objections until", .left),
            (isVietnamese ? "Phản ánh" : "Objections", .right),
        ])
        for line in lines {
            table.append([
                line.dossier.participant.unit, line.dossier.participant.title,
                line.decision?.outcome.title(room.language) ?? "", day(line.publication.from),
                day(line.publication.objectionsUntil), line.objections > 0 ? "\(line.objections)" : "",
            ])
        }
        return table.text
    }

    private func json(_ lines: [Line]) -> JSON {
        .list(
            lines.map { line in
                .compact([
                    ("unit", .text(line.dossier.participant.unit)),
                    ("title", .text(line.dossier.participant.title)),
                    ("dossier", .text(line.dossier.id.text)),
                    ("outcome", line.decision.map { DecisionJSON.outcome($0.outcome) } ?? .null),
                    ("decision", .text(line.publication.decision.text)),
                    ("from", .text(line.publication.from.description)),
                    ("parts", .list(line.publication.parts.sorted().map { .text($0.rawValue) })),
                    ("objectionsUntil", .text(line.publication.objectionsUntil?.description)),
                    ("objections", .whole(line.objections)),
                ])
            }
        )
    }
}
