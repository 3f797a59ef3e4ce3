import Assessment
import Quantities
import Records
import Territory

/// Communes on their way to the e-commerce standard (document 000): some still late, some with the verifiers, some with the council.
struct StandardCampaign: Sendable {
    private let campaign: DemoCampaign
    private let targets: FigureTargets

    init(_ world: DemoWorld) throws {
        // The document speaks of xã; wards and special zones take no part.
        campaign = DemoCampaign(world, world.order.standard) { $0.unit.kind == .commune }
        targets = try FigureTargets(campaign.figures, on: world.order.day)
    }

    private var world: DemoWorld { campaign.world }

    /// How far a commune's dossier has come by the last day.
    private enum Stage: Int {
        case invited, withdrawn, registered, late, submitted, returned, resubmitted, verifying, verified,
            voting, voted
    }

    private func stage(_ place: Int) -> Stage {
        let shares: [(Double, Stage)] = [
            (0.04, .invited), (0.055, .withdrawn), (0.075, .registered), (0.11, .late), (0.3, .submitted),
            (0.36, .returned), (0.4, .resubmitted), (0.55, .verifying), (0.72, .verified), (0.76, .voting),
        ]
        let chance = world.chance("standard stage", campaign.commune(place))
        return shares.first { chance < $0.0 }?.1 ?? .voted
    }

    private func places(_ isIncluded: (Stage) -> Bool) -> [Int] {
        campaign.places.filter { isIncluded(stage($0)) }
    }

    private func meets(_ commune: DemoCommune) -> Bool { commune.progress >= 0.5 }

    private func overstates(_ commune: DemoCommune) -> Bool {
        world.chance("standard overstates", commune) < 0.18
    }

    private func values(_ place: Int, claimed: Bool) -> [ValueKey: String] {
        let commune = campaign.commune(place)
        let quality = targets.quality(
            commune,
            campaign.figures,
            level: meets(commune) ? 1 : 0,
            overstates: claimed && overstates(commune),
            seed: world.seed
        )
        return campaign.figures.values(of: commune, quality: quality)
    }

    func plan(_ agenda: inout DemoAgenda) {
        let (world, campaign) = (world, campaign)
        agenda.add(world.day(-100), "Mở đợt xét xã đạt chuẩn thương mại điện tử") { try await open() }
        agenda.add(world.day(-84), at: 13, "Thành lập hội đồng") { try await appoint() }
        let registered = places { $0 != .invited }
        for (number, places) in world.dealt(registered, into: 4, "standard registration").enumerated() {
            agenda.add(world.day(-94 + 5 * number), at: 13, "Đăng ký đạt chuẩn thương mại điện tử") {
                _ = try await Crowd.each(places) { try await campaign.register($0, level: nil) }
            }
        }
        let withdrawn = places { $0 == .withdrawn }
        agenda.add(world.day(-77), at: 13, "Rút đăng ký") { try await withdraw(withdrawn) }
        let handing = places { $0.rawValue >= Stage.submitted.rawValue }
        for (number, places) in world.dealt(handing, into: 6, "standard entering").enumerated() {
            let day = -70 + 5 * number
            agenda.add(world.day(day), at: 13, "Tự đánh giá thương mại điện tử") { try await save(places) }
            agenda.add(world.day(day + 3), at: 17, "Nộp hồ sơ thương mại điện tử") {
                _ = try await Crowd.each(places) { try await campaign.submit($0) }
            }
        }
        // Typed when the time was over: kept, and counted only if somebody gives more time.
        let late = places { $0 == .late }
        agenda.add(world.day(-40), at: 22, "Nhập dở trước hạn") { try await saveSome(late, from: 0, to: 0.6) }
        agenda.add(world.day(-33), at: 22, "Nhập sau hạn") { try await saveSome(late, from: 0.6, to: 1) }
        planVerification(&agenda)
        planVotes(&agenda)
    }

    private func planVerification(_ agenda: inout DemoAgenda) {
        let (world, campaign) = (world, campaign)
        let back = places { $0 == .returned || $0 == .resubmitted }
        agenda.add(world.day(-31), at: 9, "Trả hồ sơ thương mại điện tử") { try await giveBack(back) }
        let again = places { $0 == .resubmitted }
        agenda.add(world.day(-28), at: 9, "Hoàn thiện hồ sơ thương mại điện tử") { try await save(again) }
        agenda.add(world.day(-28), at: 16, "Nộp lại hồ sơ thương mại điện tử") {
            _ = try await Crowd.each(again) { try await campaign.submit($0) }
        }
        let begun = places { $0.rawValue >= Stage.verifying.rawValue }
        let done = Set(places { $0.rawValue >= Stage.verified.rawValue })
        for (number, places) in world.dealt(begun, into: 3, "standard verifying").enumerated() {
            let day = -30 + 4 * number
            agenda.add(world.day(day), at: 11, "Bắt đầu thẩm định thương mại điện tử") {
                try await start(places)
            }
            agenda.add(world.day(day + 5), at: 11, "Thẩm định thương mại điện tử") {
                try await judge(places.filter(done.contains), part: 1)
                try await judge(places.filter { !done.contains($0) }, part: 0.5)
            }
            agenda.add(world.day(day + 6), at: 16, "Kết thúc thẩm định thương mại điện tử") {
                try await finish(places.filter(done.contains))
            }
        }
        let asked = places { $0 == .verifying }.filter {
            world.chance("standard asked", campaign.commune($0)) < 0.2
        }
        agenda.add(world.day(-10), at: 9, "Hỏi đơn vị") { try await ask(asked) }
    }

    private func planVotes(_ agenda: inout DemoAgenda) {
        let voting = places { $0 == .voting }
        let voted = places { $0 == .voted }
        for (number, places) in world.dealt(voted, into: 3, "standard voting").enumerated() {
            let day = -14 + 4 * number
            agenda.add(world.day(day), at: 8, "Mở phiếu") { try await openVotes(places) }
            agenda.add(world.day(day), at: 10, "Hội đồng cho ý kiến") { try await vote(places, members: 5) }
            agenda.add(world.day(day), at: 16, "Đóng phiếu") { try await closeVotes(places) }
        }
        agenda.add(world.day(-1), at: 8, "Mở phiếu") { try await openVotes(voting) }
        agenda.add(world.day(-1), at: 10, "Hội đồng cho ý kiến") { try await vote(voting, members: 2) }
    }

    // MARK: - Opening

    private func open() async throws {
        try await campaign.open(
            title: "Xét xã đạt chuẩn thương mại điện tử năm \(world.nation.day.year)",
            by: world.staff.trade.policyMaker,
            offices: Offices(
                verifier: world.staff.trade.department,
                council: world.staff.council,
                authority: world.staff.trade.ministry,
                ministry: world.staff.trade.ministry
            ),
            procedure: Procedure(hasRegistration: true, hasCouncil: true),
            schedule: Schedule([
                .registration: world.window(-96, -74),
                .selfAssessment: world.window(-96, -35),
                .verification: world.window(nil, 20),
                .appraisal: world.window(nil, 35),
                .decision: world.window(nil, 50),
                .report: world.window(nil, 80),
            ])
        )
    }

    private func appoint() async throws {
        let staff = world.staff
        let half = Fraction(1, over: 2) ?? .one
        _ = try await world.councils.appoint(
            CouncilPlan(
                rules: CouncilRules(
                    quorum: Quorum(part: half, least: 3),
                    voting: .majority(chairBreaksTies: true)
                ),
                members: staff.councillors.enumerated().map { place, post in
                    CouncilMember(
                        person: post.person,
                        title: "Thành viên hội đồng \(place + 1) (minh họa)",
                        role: place == 0 ? .chair : place == 1 ? .secretary : .member,
                        body: staff.council
                    )
                }
            ),
            for: try campaign.id(),
            by: staff.trade.publisher.actor
        )
    }

    private func withdraw(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.dossiers.withdraw(
                try campaign.dossier(place),
                reason: "Minh họa: địa phương chưa đủ điều kiện, đăng ký lại năm sau.",
                by: campaign.officer(place)
            )
        }
    }

    // MARK: - Values

    private func save(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { try await campaign.save($0, values($0, claimed: true)) }
    }

    /// A part of the values, as somebody types them from the top.
    private func saveSome(_ places: [Int], from first: Double, to last: Double) async throws {
        _ = try await Crowd.each(places) { place in
            let all = values(place, claimed: true).sorted { $0.key < $1.key }
            let range = Int(Double(all.count) * first)..<Int(Double(all.count) * last)
            try await campaign.save(
                place,
                Dictionary(uniqueKeysWithValues: all[range].map { ($0.key, $0.value) })
            )
        }
    }

    // MARK: - Verification

    private func giveBack(_ places: [Int]) async throws {
        let codes = campaign.plan.verifiedCriteria
        _ = try await Crowd.each(places) { place in
            var random = DemoRandom(seed: world.seed, "standard reasons", campaign.commune(place).code)
            _ = try await world.dossiers.giveBack(
                try campaign.dossier(place),
                reasons: [
                    codes[random.whole(0...(codes.count - 1))]:
                        "Minh họa: thiếu danh sách kèm theo, đề nghị bổ sung và giải trình."
                ],
                by: try campaign.province(place).trade.actor
            )
        }
    }

    private func start(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.verification.start(
                try campaign.dossier(place),
                by: try campaign.province(place).trade.actor
            )
        }
    }

    /// - Parameter part: of the criteria, from the first.
    private func judge(_ places: [Int], part: Double) async throws {
        let all = campaign.plan.verifiedCriteria
        let codes = Array(all.prefix(max(1, Int(Double(all.count) * part))))
        _ = try await Crowd.each(places) { place in
            let claimed = values(place, claimed: true)
            let isOver = overstates(campaign.commune(place))
            try await campaign.judge(
                place,
                codes,
                claimed: claimed,
                truth: isOver ? values(place, claimed: false) : claimed,
                by: try campaign.province(place).trade
            )
        }
    }

    private func finish(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.verification.finish(
                try campaign.dossier(place),
                by: try campaign.province(place).trade.actor
            )
        }
    }

    private func ask(_ places: [Int]) async throws {
        let code = campaign.plan.verifiedCriteria.last ?? ""
        _ = try await Crowd.each(places) { place in
            _ = try await world.verification.ask(
                "Minh họa: đề nghị nêu rõ nguồn và cách tính số liệu này.",
                about: code,
                of: try campaign.dossier(place),
                by: try campaign.province(place).trade.actor
            )
        }
    }

    // MARK: - The council

    private func openVotes(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.votes.open(
                on: try campaign.dossier(place),
                by: world.staff.councillors[1].actor
            )
        }
    }

    private func vote(_ places: [Int], members: Int) async throws {
        let ballots = places.flatMap { place in (0..<members).map { (place, $0) } }
        _ = try await Crowd.each(ballots) { place, member in
            let commune = campaign.commune(place)
            // Now and then somebody sees it otherwise.
            let dissents = world.chance("dissent \(member)", commune) < 0.08
            let isFor = meets(commune) != dissents
            _ = try await world.votes.giveOpinion(
                isFor ? .recognise(level: nil) : .refuse,
                reason: isFor ? "" : "Minh họa: còn tiêu chí chưa đạt theo kết quả thẩm định.",
                on: try campaign.dossier(place),
                by: world.staff.councillors[member].actor
            )
        }
    }

    private func closeVotes(_ places: [Int]) async throws {
        _ = try await Crowd.each(places) { place in
            _ = try await world.votes.close(
                on: try campaign.dossier(place),
                by: world.staff.councillors[1].actor
            )
        }
    }
}
