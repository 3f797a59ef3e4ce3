import Records
import Assessment
import Criteria
import Quantities

/// A campaign with its times and the states of its dossiers, as text or JSON.
struct CampaignReport: Sendable {
    private let campaign: Campaign
    private let states: [(DossierState, Int)]
    private let count: Int

    init(_ campaign: Campaign, _ dossiers: [Dossier]) {
        self.campaign = campaign
        count = dossiers.count
        states = DossierState.allCases.compactMap { state in
            let number = dossiers.count { $0.state == state }
            return number > 0 ? (state, number) : nil
        }
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        func day(_ day: CivilDate?) -> String {
            day.map { isVietnamese ? $0.vietnamese : $0.description } ?? "…"
        }
        var text = "\(campaign.title)\n\(campaign.set.name), \(campaign.period)"
        text += campaign.isClosed ? (isVietnamese ? ", đã đóng\n\n" : ", closed\n\n") : "\n\n"
        var steps = TextTable([
            (isVietnamese ? "Bước" : "Step", .left), (isVietnamese ? "Từ" : "From", .left),
            (isVietnamese ? "Đến hết" : "Until", .left),
        ])
        for step in CampaignStep.allCases where campaign.schedule[step] != .always {
            let window = campaign.schedule[step]
            steps.append([step.title(language), day(window.first), day(window.last)])
        }
        text += steps.text + "\n"
        var table = TextTable([
            (isVietnamese ? "Trạng thái" : "State", .left), (isVietnamese ? "Hồ sơ" : "Dossiers", .right),
        ])
        for (state, number) in states { table.append([state.title(language), "\(number)"]) }
        table.append([isVietnamese ? "cộng" : "all", "\(count)"])
        return text + table.text
    }

    var json: JSON {
        .object([
            ("id", .text(campaign.id.text)), ("title", .text(campaign.title)),
            ("set", .text(campaign.set.name)),
            ("setDigest", .text(campaign.set.digest.description)), ("period", .text(campaign.period)),
            ("asOf", .text(campaign.asOf.description)), ("isClosed", .truth(campaign.isClosed)),
            (
                "steps",
                .list(
                    CampaignStep.allCases.filter { campaign.schedule[$0] != .always }.map { step in
                        let window = campaign.schedule[step]
                        return .object([
                            ("step", .text(step.rawValue)),
                            ("from", window.first.map { .text($0.description) } ?? .null),
                            ("until", window.last.map { .text($0.description) } ?? .null),
                        ])
                    }
                )
            ),
            ("states", .object(states.map { ($0.rawValue, .whole($1)) })),
        ])
    }
}
