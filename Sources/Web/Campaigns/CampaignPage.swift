import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records

/// A campaign: how far it is, how units stand, what holds them back, and what its organisers change.
struct CampaignPage: Page {
    static func fields(_ step: CampaignChange) -> [String: String] {
        switch step {
        case .extend:
            ["campaign.no-reason": "reason", "campaign.not-later": "to", "campaign.no-end": "step"]
        case .freeze: ["campaign.no-reason": "event"]
        case .close: [:]
        }
    }

    let campaign: Campaign
    let plan: Plan
    let states: [DossierState: Int]
    let parents: [CampaignProgress.Parent]
    let figures: CampaignFigures
    let today: CivilDate
    let isFrozen: Bool
    let refusals: [Action: Refusal]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(CampaignWords.title), .href(frame.link(CampaignLinks.all))) }
        h.h1(campaign.title)
        h.p(.class("soft")) {
            h.text("\(campaign.set.name) · \(campaign.period) · ")
            h.text(frame(campaign.isClosed ? CampaignWords.closed : CampaignWords.open))
            if isFrozen { h.text(" · " + frame(CampaignWords.frozen)) }
        }
        FaultSummary(form.faults).write(h, frame)
        writeFacts(h, frame)
        writeSchedule(h, frame)
        CampaignPictures(page: self).write(h, frame)
        CampaignStepForms(page: self).write(h, frame)
    }

    private func writeFacts(_ h: HTMLWriter, _ frame: Frame) {
        h.ul(.class("facts")) {
            for state in DossierState.allCases {
                guard let count = states[state], count > 0 else { continue }
                h.li {
                    h.b(frame.number(count))
                    h.text(" " + frame(state.title))
                }
            }
        }
    }

    private func writeSchedule(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CampaignWords.schedule))
        h.dl {
            for step in CampaignStep.allCases {
                let window = campaign.schedule[step]
                guard window.first != nil || window.last != nil else { continue }
                h.dt(frame(step.title))
                h.dd {
                    h.text(window.first.map { frame.day($0) + " – " } ?? "… – ")
                    h.text(window.last.map { frame.day($0) } ?? "…")
                    if let last = window.last, last >= today {
                        h.span(
                            " · " + frame(CampaignWords.left(last.dayNumber - today.dayNumber)),
                            .class("soft")
                        )
                    }
                }
            }
        }
    }

    // MARK: - Tables

    /// The table behind a picture, its heading first.
    func rows(of table: CampaignTable) -> [[String]] {
        switch table {
        case .progress:
            [
                [
                    "parent", "title", "dossiers", "handedIn", "inTime", "late", "values", "valuesAsked",
                    "judged", "toJudge",
                ]
            ]
                + parents.map { parent -> [String] in
                    [
                        parent.code, parent.title, String(parent.count.dossiers),
                        String(parent.count.handedIn), String(parent.count.inTime), String(parent.count.late),
                        String(parent.count.values.done), String(parent.count.values.asked),
                        String(parent.count.judgements.done), String(parent.count.judgements.asked),
                    ]
                }
        case .criteria:
            [["criterion", "title", "values", "valuesAsked", "judged", "toJudge"]]
                + criteria.map { criterion -> [String] in
                    [
                        criterion.code, plan.set.node(criterion.code)?.title.vi ?? "",
                        String(criterion.filled), String(criterion.asked), String(criterion.judged),
                        String(criterion.toJudge),
                    ]
                }
        case .results:
            [["result", "dossiers"]]
                + figures.results.map { result -> [String] in [result.title.vi, String(result.count)] }
        case .holding:
            [["criterion", "title", "dossiers", "forWantOfFigures"]]
                + figures.holding.map { item -> [String] in
                    [item.code, item.title.vi, String(item.count), String(item.missing)]
                }
        }
    }

    struct CriterionCount: Sendable {
        let code: String
        var filled = 0
        var asked = 0
        var judged = 0
        var toJudge = 0
    }

    /// Over the provinces that are seen, in document order.
    var criteria: [CriterionCount] {
        var counts: [String: CriterionCount] = [:]
        for parent in parents {
            for criterion in parent.criteria {
                var count = counts[criterion.code] ?? CriterionCount(code: criterion.code)
                count.filled += criterion.values.done
                count.asked += criterion.values.asked
                count.judged += criterion.judgements.done
                count.toJudge += criterion.judgements.asked
                counts[criterion.code] = count
            }
        }
        return plan.verifiedCriteria.compactMap { counts[$0] }
    }
}
