import Assessment
import Quantities
import Records
import Territory

/// The index of digital transformation (document 004) of the year before, tried in three provinces, from opening to the published
/// ranking.
struct PilotCampaign: Sendable {
    private let campaign: DemoCampaign

    init(_ world: DemoWorld) {
        let provinces = world.nation.provinces.map { province in
            var random = DemoRandom(seed: world.seed, "pilot", province.code.description)
            return (lot: random.unit(), code: province.code)
        }
        let chosen = Set(provinces.sorted { $0.lot < $1.lot }.prefix(3).map(\.code))
        campaign = DemoCampaign(world, world.order.index) { chosen.contains($0.province.code) }
    }

    private var world: DemoWorld { campaign.world }

    private var byProvince: [[Int]] {
        Dictionary(grouping: campaign.places) { campaign.commune($0).province.code }.values
            .sorted { $0[0] < $1[0] }
    }

    func plan(_ agenda: inout DemoAgenda) {
        let (world, campaign) = (world, campaign)
        agenda.add(world.day(-207), at: 10, "Mở đợt thí điểm chỉ số") { try await open() }
        agenda.add(world.day(-202), at: 10, "Nhập chỉ số thí điểm") {
            _ = try await Crowd.each(campaign.places) { try await campaign.save($0, values($0)) }
        }
        agenda.add(world.day(-195), at: 10, "Nộp hồ sơ thí điểm") {
            for places in byProvince {
                _ = try await Crowd.each(places) { try await campaign.submit($0) }
            }
        }
        agenda.add(world.day(-188), at: 10, "Thẩm định thí điểm") { try await verify() }
        agenda.add(world.day(-178), at: 10, "Chốt giá trị so sánh của thí điểm") {
            _ = try await world.campaigns.freezeBounds(
                of: try campaign.id(),
                at: "Kết thúc thẩm định (minh họa)",
                by: world.staff.science.policyMaker.actor
            )
        }
        agenda.add(world.day(-172), at: 10, "Quyết định kết quả thí điểm") { try await decide() }
        agenda.add(world.day(-165), at: 10, "Đóng đợt thí điểm") {
            _ = try await world.campaigns.close(try campaign.id(), by: world.staff.science.policyMaker.actor)
        }
        agenda.add(world.day(-160), at: 10, "Công bố xếp hạng thí điểm") {
            _ = try await world.publications.publish(
                campaign: try campaign.id(),
                by: world.staff.science.publisher.actor
            )
        }
    }

    private func open() async throws {
        let year = world.nation.day.year - 1
        try await campaign.open(
            title: "Thí điểm chỉ số chuyển đổi số cấp xã năm \(year)",
            period: year,
            by: world.staff.science.policyMaker,
            offices: Offices(
                verifier: world.staff.science.department,
                council: nil,
                authority: world.staff.science.ministry,
                ministry: world.staff.science.ministry
            ),
            procedure: Procedure(hasRegistration: false, hasCouncil: false),
            schedule: Schedule([
                .selfAssessment: world.window(-206, -190),
                .verification: world.window(nil, -180),
                .decision: world.window(nil, -168),
                .publication: world.window(nil, -158),
            ])
        )
    }

    /// A little behind what the same commune reports this year.
    private func values(_ place: Int) -> [ValueKey: String] {
        let commune = campaign.commune(place)
        var random = DemoRandom(seed: world.seed, "pilot quality", commune.code)
        let quality = Dictionary(
            uniqueKeysWithValues: campaign.plan.verifiedCriteria.map { code in
                (code, (commune.progress + 0.16 * random.bell() + 0.02).clamped(to: 0.02...1))
            }
        )
        return campaign.figures.values(of: commune, quality: quality)
    }

    private func verify() async throws {
        let codes = campaign.plan.verifiedCriteria
        _ = try await Crowd.each(campaign.places) { place in
            let (dossier, verifier) = (try campaign.dossier(place), try campaign.province(place).science)
            _ = try await world.verification.start(dossier, by: verifier.actor)
        }
        _ = try await Crowd.each(campaign.places) { place in
            let claimed = values(place)
            try await campaign.judge(
                place,
                codes,
                claimed: claimed,
                truth: claimed,
                by: try campaign.province(place).science
            )
        }
        _ = try await Crowd.each(campaign.places) { place in
            let (dossier, verifier) = (try campaign.dossier(place), try campaign.province(place).science)
            _ = try await world.verification.finish(dossier, by: verifier.actor)
        }
    }

    private func decide() async throws {
        let today = world.room.today
        for places in byProvince {
            let province = try campaign.province(places[0])
            _ = try await world.decisions.decide(
                asProposedBy: DecisionAct(
                    number: "MH-CS-\(province.unit.code)/QĐ-UBND",
                    day: today,
                    signatory: "Chủ tịch Ủy ban nhân dân \(province.unit.officialName) (minh họa)",
                    legalBasis: ["Số liệu minh họa (synthetic); không phải quyết định thật"]
                ),
                on: try places.map(campaign.dossier),
                in: try campaign.id(),
                actor: province.authority.actor
            )
        }
    }
}
