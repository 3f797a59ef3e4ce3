import Database
import Evaluation
import Assessment
import Criteria
import Records

/// A few objections to published decisions; most are answered, some wait.
struct ObjectionScript: Sendable {
    private let campaign: DemoCampaign
    private let places: [Int]

    /// - Parameter published: the places of communes with a public decision.
    init(_ campaign: DemoCampaign, _ published: [Int]) {
        self.campaign = campaign
        let world = campaign.world
        let asked = published.filter { world.chance("objection", campaign.commune($0)) < 0.008 }
        places = asked.isEmpty ? Array(published.prefix(2)) : asked
    }

    func plan(_ agenda: inout DemoAgenda) {
        let world = campaign.world
        agenda.add(world.day(-6), at: 20, "Phản ánh của người dân") { try await object() }
        agenda.add(world.day(-3), at: 14, "Trả lời phản ánh") { try await answer() }
    }

    private static let matters = [
        "Minh họa: tỷ lệ hồ sơ trực tuyến nêu trong kết quả cao hơn thực tế tại địa phương.",
        "Minh họa: hạ tầng băng rộng chưa đến một số thôn như đã công bố.",
        "Minh họa: đề nghị xem lại số người dân có tài khoản thanh toán.",
        "Minh họa: trang thông tin điện tử chưa cập nhật thường xuyên như kết quả nêu.",
    ]

    private func object() async throws {
        let codes = campaign.plan.verifiedCriteria
        _ = try await Crowd.each(places) { place in
            var random = DemoRandom(seed: campaign.world.seed, "objecting", campaign.commune(place).code)
            let matter = Self.matters[random.whole(0...(Self.matters.count - 1))]
            _ = try await campaign.world.objections.object(
                matter,
                criterion: random.unit() < 0.6 ? codes[random.whole(0...(codes.count - 1))] : nil,
                from: nil,
                to: try campaign.dossier(place),
                by: campaign.world.staff.citizen.actor
            )
        }
    }

    /// A recount finds less than was verified: the decision is corrected by one of its own, and the objection upheld.
    private func uphold(
        _ place: Int,
        _ objection: Identifier<Objection>,
        _ dossier: Identifier<Dossier>
    ) async throws {
        let (world, today) = (campaign.world, campaign.world.room.today)
        let province = try campaign.province(place)
        let draft = try await world.decisions.draft(of: dossier)
        let (key, text) = try await recounted(dossier, draft.proposal)
        let corrected = try await world.decisions.draft(of: dossier, correcting: [key: text])
        _ = try await world.decisions.correct(
            corrected.proposal,
            by: DecisionAct(
                number: "MH-ĐC-\(campaign.commune(place).code)/QĐ-UBND",
                day: today,
                signatory: "Chủ tịch Ủy ban nhân dân \(province.unit.officialName) (minh họa)",
                legalBasis: ["Số liệu minh họa (synthetic); không phải quyết định thật"],
                reasons:
                    "Minh họa: đếm lại theo phản ánh của người dân, số liệu mục \(key.criterion) thấp hơn."
            ),
            values: [key: text],
            on: dossier,
            actor: province.authority.actor
        )
        let decision = try await world.room.database.read { try DecisionStore.all(of: dossier, $0).last?.id }
        _ = try await world.objections.answer(
            objection,
            .upheld,
            text: "Minh họa: phản ánh đúng; đã đếm lại và đính chính quyết định.",
            decision: decision,
            in: dossier,
            by: province.authority.actor
        )
    }

    /// A part of something that is halved, if there is one of which the result takes notice.
    private func recounted(
        _ dossier: Identifier<Dossier>,
        _ proposal: DecisionOutcome
    ) async throws -> (ValueKey, String) {
        let sheet = try await campaign.world.room.database.read {
            try ValueStore.sheet(of: dossier, lastDay: nil, $0)
        }
        let parts = campaign.plan.slots.filter { $0.input.partOf != nil }
            .map { ValueKey($0.code, $0.input.letter) }
        let known = parts.compactMap { key in
            sheet.final[key].flatMap { Int($0.text) }.map { (key, String($0 / 2)) }
        }
        guard let first = known.first else { throw DemoRefusal.noCommunes }
        for (key, text) in known.prefix(24) {
            let draft = try await campaign.world.decisions.draft(of: dossier, correcting: [key: text])
            if draft.proposal != proposal { return (key, text) }
        }
        return first
    }

    private func answer() async throws {
        let world = campaign.world
        let dossiers = try places.enumerated().filter { $0.offset % 3 != 2 }.map { _, place in
            (place, try campaign.dossier(place))
        }
        let waiting = try await world.room.database.read { connection in
            try dossiers.compactMap { place, dossier in
                try ObjectionStore.all(on: dossier, connection).first.map { (place, $0.id, dossier) }
            }
        }
        if let (place, objection, dossier) = waiting.first { try await uphold(place, objection, dossier) }
        _ = try await Crowd.each(waiting.dropFirst()) { place, objection, dossier in
            let isPartly = world.chance("answer", campaign.commune(place)) < 0.25
            _ = try await world.objections.answer(
                objection,
                isPartly ? .partlyUpheld : .rejected,
                text: isPartly
                    ? "Minh họa: ghi nhận phản ánh; số liệu được rà soát lại trong kỳ sau, mức độ không thay đổi."
                    : "Minh họa: đã kiểm tra nguồn số liệu và minh chứng, kết quả công bố là đúng.",
                in: dossier,
                by: try campaign.province(place).authority.actor
            )
        }
    }
}
