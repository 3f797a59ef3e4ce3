import Assessment
import Quantities
import Records

/// The index of digital transformation (document 004) in the middle of self-assessment: nothing, half, everything typed, handed in.
struct IndexCampaign: Sendable {
    private let campaign: DemoCampaign

    init(_ world: DemoWorld) {
        campaign = DemoCampaign(world, world.order.index)
    }

    private var world: DemoWorld { campaign.world }

    /// What part of its figures a commune has typed by the last day; 0 for nothing.
    private func part(_ place: Int) -> Double {
        let chance = world.chance("index part", campaign.commune(place))
        if chance < 0.12 { return 0 }
        if chance < 0.62 { return 0.08 + 0.84 * world.chance("index typed", campaign.commune(place)) }
        return 1
    }

    private func isHandedIn(_ place: Int) -> Bool {
        world.chance("index part", campaign.commune(place)) > 0.84
    }

    func plan(_ agenda: inout DemoAgenda) {
        let (world, campaign) = (world, campaign)
        agenda.add(world.day(-45), at: 15, "Mở đợt chỉ số chuyển đổi số") { try await open() }
        let typing = campaign.places.filter { part($0) > 0 }
        for (number, places) in world.dealt(typing, into: 8, "index typing").enumerated() {
            let day = -38 + 4 * number
            agenda.add(world.day(day), at: 15, "Nhập chỉ số chuyển đổi số") {
                try await save(places, from: 0, to: 0.5)
            }
            agenda.add(world.day(day + 3), at: 15, "Nhập tiếp chỉ số chuyển đổi số") {
                try await save(places, from: 0.5, to: 1)
            }
            agenda.add(world.day(day + 7), at: 15, "Nộp hồ sơ chỉ số") {
                _ = try await Crowd.each(places.filter(isHandedIn)) { try await campaign.submit($0) }
            }
        }
    }

    private func open() async throws {
        try await campaign.open(
            title: "Chỉ số chuyển đổi số cấp xã năm \(world.nation.day.year)",
            by: world.staff.science.policyMaker,
            offices: Offices(
                verifier: world.staff.science.department,
                council: nil,
                authority: world.staff.science.ministry,
                ministry: world.staff.science.ministry
            ),
            procedure: Procedure(hasRegistration: false, hasCouncil: false),
            schedule: Schedule([
                .selfAssessment: world.window(-40, 20),
                .verification: world.window(nil, 50),
                .decision: world.window(nil, 70),
                .report: world.window(nil, 80),
            ])
        )
    }

    /// Types from the top, a part of what the commune gets done.
    private func save(_ places: [Int], from first: Double, to last: Double) async throws {
        _ = try await Crowd.each(places) { place in
            let commune = campaign.commune(place)
            var random = DemoRandom(seed: world.seed, "index quality", commune.code)
            let quality = Dictionary(
                uniqueKeysWithValues: campaign.plan.verifiedCriteria.map { code in
                    (code, (commune.progress + 0.16 * random.bell() + 0.08).clamped(to: 0.02...1))
                }
            )
            let all = campaign.figures.values(of: commune, quality: quality).sorted { $0.key < $1.key }
            let typed = Double(all.count) * part(place)
            let range = Int(typed * first)..<Int(typed * last)
            guard !range.isEmpty else { return }
            try await campaign.save(
                place,
                Dictionary(uniqueKeysWithValues: all[range].map { ($0.key, $0.value) })
            )
        }
    }
}
