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
            field("title", StudioWords.name, nil, 300, h, frame)
            field("id", StudioWords.id, StudioWords.idHint, 64, h, frame)
            field("edition", StudioWords.edition, StudioWords.editionHint, 40, h, frame)
            field("issuer", StudioWords.issuer, nil, 300, h, frame)
            h.tick(
                "guarantee",
                "",
                frame(StudioWords.guarantee),
                isOn: form.isChosen("guarantee", "1", atFirst: true)
            )
            h.button(frame(StudioWords.begin), .class("btn"), .type(.submit))
        }
    }

    private func field(
        _ name: String,
        _ label: Text,
        _ hint: Text?,
        _ longest: Int,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        TextField(
            name,
            label,
            hint: hint,
            value: form.value(name),
            faults: form.faults,
            .type(.text),
            .autocomplete("off"),
            .maxLength(longest)
        ).write(h, frame)
    }
}
