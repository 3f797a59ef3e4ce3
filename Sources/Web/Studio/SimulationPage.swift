import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Who changes result between the set that was used and a draft, before anything is signed.
struct SimulationPage: Page {
    let draft: SetDraft
    let title: Text
    /// On which it can be tried.
    let campaigns: [Campaign]
    /// `nil` until a campaign is chosen, and while the draft has faults.
    let view: SimulationView?
    let hasFaults: Bool
    /// Which way the list of units is cut down to.
    let direction: ImpactDirection?

    static let most = 200

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }

    func title(_ frame: Frame) -> String { frame(SimulationWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all)))
            h.text(" › ")
            h.a(frame(title), .href(frame.link(StudioLinks.draft(draft.id))))
        }
        h.h1(title(frame))
        h.p(frame(SimulationWords.lead), .class("lead"))
        if hasFaults {
            h.p(frame(SimulationWords.mendFirst), .class("note bad"))
            return
        }
        writeChoice(h, frame)
        if let view { SimulationReport(page: self, view: view).write(h, frame) }
    }

    private func writeChoice(_ h: HTMLWriter, _ frame: Frame) {
        guard !campaigns.isEmpty else {
            h.p(frame(SimulationWords.none), .class("note"))
            return
        }
        h.form(.class("choices"), .method(.get), .action(frame.link(StudioLinks.simulation(draft.id)))) {
            h.p {
                h.label(frame(SimulationWords.campaign), .for("campaign"))
                h.select(.id("campaign"), .name("campaign")) {
                    for campaign in campaigns {
                        h.option(
                            "\(campaign.title) (\(campaign.set.name))",
                            .value(campaign.id.text),
                            .selected(campaign.id == view?.simulation.campaign.id)
                        )
                    }
                }
            }
            h.p { h.button(frame(SimulationWords.run), .class("btn"), .type(.submit)) }
        }
    }
}
