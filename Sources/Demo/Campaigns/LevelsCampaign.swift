import Assessment
import Evaluation
import Quantities
import Records
import Territory

/// The levels of digital transformation (document 002) from opening to publication, objections and the report.
struct LevelsCampaign: Sendable {
    private let campaign: DemoCampaign
    private let targets: FigureTargets

    init(_ world: DemoWorld) throws {
        campaign = DemoCampaign(world, world.order.levels)
        targets = try FigureTargets(campaign.figures, on: world.order.day)
    }

    private var world: DemoWorld { campaign.world }

    private static let bounds = [0.3, 0.42, 0.55, 0.7, 0.86]

    /// Where a commune comes out.
    private func level(_ commune: DemoCommune) -> Int {
        Self.bounds.count { commune.progress >= $0 }
    }

    private func overstates(_ commune: DemoCommune) -> Bool {
        world.chance("levels overstates", commune) < 0.15
    }

    private func values(_ place: Int, claimed: Bool) -> [ValueKey: String] {
        let commune = campaign.commune(place)
        let quality = targets.quality(
            commune,
            campaign.figures,
            level: level(commune),
            overstates: claimed && overstates(commune),
            seed: world.seed
        )
        return campaign.figures.values(of: commune, quality: quality)
    }

    func plan(_ agenda: inout DemoAgenda) {
        let (world, campaign) = (world, campaign)
        agenda.add(world.day(-205), "Mở đợt đánh giá mức độ chuyển đổi số") { try await open() }
        let taking = campaign.places.filter {
            world.chance("levels takes part", campaign.commune($0)) >= 0.012
        }
        // Registered, but never handed in.
        let handing = taking.filter { world.chance("levels hands in", campaign.commune($0)) >= 0.008 }
        let given = Set(handing.filter { world.chance("levels returned", campaign.commune($0)) < 0.07 })
        for (number, places) in world.dealt(taking, into: 6, "levels registration").enumerated() {
            agenda.add(world.day(-198 + 4 * number), "Đăng ký mức độ") { try await register(places) }
        }
        for (number, places) in world.dealt(handing, into: 8, "levels entering").enumerated() {
            let day = -168 + 5 * number
            agenda.add(world.day(day), "Tự đánh giá mức độ chuyển đổi số") { try await save(places) }
            agenda.add(world.day(day + 4), at: 10, "Nộp hồ sơ") {
                _ = try await Crowd.each(places) { try await campaign.submit($0) }
            }
        }
        let verifying = world.dealt(handing, into: 6, "levels verifying")
        for (number, places) in verifying.enumerated() {
            let day = -116 + 4 * number
            let back = places.filter(given.contains)
            agenda.add(world.day(day), "Trả hồ sơ để hoàn thiện") { try await giveBack(back) }
            agenda.add(world.day(day + 3), "Hoàn thiện hồ sơ bị trả") { try await complete(back) }
            agenda.add(world.day(day + 3), at: 15, "Nộp lại hồ sơ") {
                _ = try await Crowd.each(back) { try await campaign.submit($0) }
            }
            agenda.add(world.day(day + 12), at: 8, "Bắt đầu thẩm định") { try await start(places) }
            agenda.add(world.day(day + 20), "Thẩm định từng tiêu chí") { try await judge(places) }
            agenda.add(world.day(day + 22), at: 16, "Kết thúc thẩm định") { try await finish(places) }
        }
        let provinces = world.nation.provinces
        for sitting in 0..<6 {
            let signing = provinces.indices.filter { $0 % 6 == sitting }.map { provinces[$0].code }
            agenda.add(world.day(-55 + 4 * sitting), at: 14, "Quyết định công nhận mức độ") {
                try await decide(handing.filter { signing.contains(campaign.commune($0).province.code) })
            }
        }
        agenda.add(world.day(-20), "Đóng đợt đánh giá") {
            _ = try await world.campaigns.close(try campaign.id(), by: world.staff.science.policyMaker.actor)
        }
        agenda.add(world.day(-9), "Công bố kết quả") {
            _ = try await world.publications.publish(
                campaign: try campaign.id(),
                by: world.staff.science.publisher.actor
            )
        }
        ObjectionScript(campaign, handing).plan(&agenda)
        agenda.add(world.day(-2), at: 10, "Báo cáo cấp trên") {
            _ = try await world.reports.send(
                try campaign.id(),
                by: world.staff.science.policyMaker.actor
            )
        }
    }

    private func open() async throws {
        try await campaign.open(
            title: "Đánh giá, công nhận mức độ chuyển đổi số cấp xã năm \(world.nation.day.year)",
            by: world.staff.science.policyMaker,
            offices: Offices(
                verifier: world.staff.science.department,
                council: nil,
                authority: world.staff.science.ministry,
                ministry: world.staff.science.ministry
            ),
            procedure: Procedure(hasRegistration: true, hasCouncil: false),
            schedule: Schedule([
                .registration: world.window(-200, -172),
                .selfAssessment: world.window(-200, -121),
                .verification: world.window(nil, -62),
                .decision: world.window(nil, -30),
                .publication: world.window(nil, -5),
                .report: world.window(nil, 0),
            ])
        )
    }

    private func register(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            let commune = campaign.commune(place)
            let level = level(commune) + (overstates(commune) ? 1 : 0)
            try await campaign.register(place, level: min(max(level, 1), targets.levels))
        }
    }

    private func save(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { try await campaign.save($0, values($0, claimed: true)) }
    }

    // MARK: - Verification

    private func giveBack(_ places: [Int]) async throws {
        let codes = campaign.plan.verifiedCriteria
        _ = try await Crowd.each(places) { place in
            var random = DemoRandom(seed: world.seed, "levels reasons", campaign.commune(place).code)
            var reasons: [String: String] = [:]
            for _ in 0..<random.whole(1...3) {
                reasons[codes[random.whole(0...(codes.count - 1))]] =
                    "Minh họa: số liệu chưa khớp với nguồn đã nêu, đề nghị đơn vị rà soát lại."
            }
            _ = try await world.dossiers.giveBack(
                try campaign.dossier(place),
                reasons: reasons,
                by: try campaign.province(place).science.actor
            )
        }
    }

    /// Everything is entered anew, so that all figures have one entry.
    private func complete(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { try await campaign.save($0, values($0, claimed: true)) }
    }

    private func start(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.verification.start(
                try campaign.dossier(place),
                by: try campaign.province(place).science.actor
            )
        }
    }

    private func judge(_ places: [Int]) async throws {
        let codes = campaign.plan.verifiedCriteria
        _ = try await Crowd.each(places) { place in
            let claimed = values(place, claimed: true)
            let isOver = overstates(campaign.commune(place))
            try await campaign.judge(
                place,
                codes,
                claimed: claimed,
                truth: isOver ? values(place, claimed: false) : claimed,
                by: try campaign.province(place).science
            )
        }
    }

    private func finish(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.verification.finish(
                try campaign.dossier(place),
                by: try campaign.province(place).science.actor
            )
        }
    }

    // MARK: - Decision

    /// Each province decides on its communes by one paper.
    private func decide(_ places: [Int]) async throws {
        let today = world.room.today
        let byProvince = Dictionary(grouping: places) { campaign.commune($0).province.code }
        _ = try await Crowd.each(byProvince.values.sorted { $0[0] < $1[0] }) { places in
            let province = try campaign.province(places[0])
            _ = try await world.decisions.decide(
                asProposedBy: DecisionAct(
                    number: "MH-\(province.unit.code)/QĐ-UBND",
                    day: today,
                    signatory: "Chủ tịch Ủy ban nhân dân \(province.unit.officialName) (minh họa)",
                    legalBasis: [
                        "Số liệu minh họa (synthetic); không phải quyết định thật",
                        "Quyết định số 2361/QĐ-BTTTT ngày 31/12/2024 của Bộ trưởng Bộ Thông tin và Truyền thông",
                    ]
                ),
                on: try places.map(campaign.dossier),
                in: try campaign.id(),
                actor: province.authority.actor
            )
        }
    }
}
