import Assessment
import Criteria
import Database
import Quantities
import Records

/// Campaigns, how far they have come, and what was published of them as a whole.
enum CampaignEndpoints {
    static let all: [Endpoint] = [list, show, ranking, progress, watch]

    private static let list = Endpoint(
        .get,
        "/campaigns",
        "listCampaigns",
        in: .campaigns,
        Text(vi: "Các đợt đánh giá", en: "All campaigns"),
        isKept: true,
        answering: .json(CampaignForms.campaign.list, Text(vi: "Mới nhất trước.", en: "The latest first."))
    ) { call in try await call.services.room.database.read { try CampaignStore.all($0) } }

    private static let show = Endpoint(
        .get,
        "/campaigns/{campaign}",
        "showCampaign",
        in: .campaigns,
        Text(vi: "Một đợt đánh giá", en: "One campaign"),
        isKept: true,
        asking: CommonAsks.campaign,
        answering: .json(CampaignForms.campaign, Text(vi: "Đợt đánh giá.", en: "The campaign."))
    ) { call, id in try await campaign(call, id) }

    private static let ranking = Endpoint(
        .get,
        "/campaigns/{campaign}/ranking",
        "showRanking",
        in: .results,
        Text(vi: "Xếp hạng đã công bố", en: "The published ranking"),
        isKept: true,
        asking: CommonAsks.campaign,
        answering: .json(
            ResultForms.ranking,
            Text(vi: "Đồng hạng ghi rõ.", en: "Ties are shown.")
        )
    ) { call, id in
        let reading = PublicReading(call.services.room, call.services.standings)
        guard let found = try await reading.ranking(of: id) else {
            throw APIFault.noSuchThing("ranking", id.text)
        }
        return RankingInWords(published: found.published, table: found.table, isWhole: found.isWhole)
    }

    private static let progress = Endpoint(
        .get,
        "/campaigns/{campaign}/progress",
        "showProgress",
        in: .campaigns,
        Text(vi: "Tiến độ", en: "How far it has come"),
        for: .token(.readObservations),
        asking: CommonAsks.campaign,
        answering: .json(
            CampaignForms.progress,
            Text(vi: "Cả đợt và từng tỉnh.", en: "As a whole and by province.")
        )
    ) { call, id in
        try await PrivateReading.demand(call, on: Matter(campaign: CampaignKey(id)))
        return try await ProgressService(call.services.room).progress(of: id)
    }

    private static let watch = Endpoint(
        .get,
        "/campaigns/{campaign}/progress/events",
        "watchProgress",
        in: .campaigns,
        Text(vi: "Theo dõi tiến độ khi nó đổi", en: "Progress as it changes"),
        for: .token(.readObservations),
        asking: CommonAsks.campaign,
        answering: .events(
            Text(
                vi: "Sự kiện `progress` mỗi khi nhật ký có dòng mới, nhiều nhất một lần mỗi giây.",
                en: "An event `progress` whenever the journal grew, at most once a second."
            )
        )
    ) { call, id in
        try await PrivateReading.demand(call, on: Matter(campaign: CampaignKey(id)))
        let service = ProgressService(call.services.room)
        _ = try await service.progress(of: id)
        let versions = call.services.site.versions
        return { sink in
            var last: DataVersion?
            while !Task.isCancelled {
                let version = try await versions.current()
                if version != last {
                    last = version
                    let json = JSONWriter()
                    CampaignForms.progress.write(try await service.progress(of: id), json)
                    try await sink.send("progress", json: json.bytes)
                } else {
                    try await sink.beat()
                }
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    static func campaign(_ call: APICall, _ id: Identifier<Campaign>) async throws -> Campaign {
        try await call.services.room.database.read { connection in
            guard let campaign = try CampaignStore.find(id, connection) else {
                throw CampaignRefusal.notFound(id.text)
            }
            return campaign
        }
    }
}
