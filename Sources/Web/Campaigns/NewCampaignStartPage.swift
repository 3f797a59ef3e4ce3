import Criteria
import HTML

/// The first step of opening a campaign: by which set, for which part of the country.
struct NewCampaignStartPage: Page {
    let sets: [CriteriaSet]
    let owners: SetOwners

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(NewCampaignWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(CampaignWords.title), .href(frame.link(CampaignLinks.all))) }
        h.h1(title(frame))
        h.form(.class("desk"), .method(.get), .action(frame.link(CampaignLinks.new))) {
            Choice(
                name: "set",
                label: NewCampaignWords.which,
                options: sets.map {
                    Choice.Option(
                        value: "\($0.id)@\($0.edition)",
                        label: "\(frame($0.title)) (\($0.id)@\($0.edition))"
                    )
                }
            ).writeList(h, frame) { _ in false }
            Choice(name: "unit", label: NewCampaignWords.whole, options: owners.options(frame))
                .writeList(h, frame) { _ in false }
            h.button(frame(NewCampaignWords.goOn), .class("btn"), .type(.submit))
        }
    }
}
