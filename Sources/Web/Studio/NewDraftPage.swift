import Criteria
import HTML
import Records
import Territory

/// Beginning a draft: what it is derived from, whose it will be, what it is called.
struct NewDraftPage: Page {
    static let fields = [
        "draft.no-title": "title", "draft.bad-id": "id", "draft.bad-edition": "edition",
    ]

    let sets: [CriteriaSet]
    let owners: SetOwners
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(StudioWords.new) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all))) }
        h.h1(frame(StudioWords.new))
        FaultSummary(form.faults).write(h, frame)
        form.write(h, frame, to: StudioLinks.new) {
            let base = form.value("base")
            Choice(
                name: "base",
                label: StudioWords.base,
                options: sets.map {
                    Choice.Option(
                        value: "\($0.id)@\($0.edition)",
                        label: "\(frame($0.title)) (\($0.id)@\($0.edition))"
                    )
                },
                faults: form.faults
            ).writeList(h, frame) { $0 == base }
            let unit = form.value("unit")
            Choice(
                name: "unit",
                label: StudioWords.owner,
                options: owners.options(frame),
                faults: form.faults
            ).writeList(h, frame) { $0 == unit }
            form.line("title", StudioWords.name).write(h, frame)
            form.line("id", StudioWords.id, hint: StudioWords.idHint, longest: 64).write(h, frame)
            form.line("edition", StudioWords.edition, hint: StudioWords.editionHint, longest: 40).write(
                h,
                frame
            )
            form.line("issuer", StudioWords.issuer).write(h, frame)
            h.tick(
                "guarantee",
                "",
                frame(StudioWords.guarantee),
                isOn: form.isChosen("guarantee", "1", atFirst: true)
            )
            h.button(frame(StudioWords.begin), .class("btn"), .type(.submit))
        }
    }
}
