import Criteria
import HTML
import Records
import Territory

/// The bodies that people act for, and registering a further one.
struct BodiesPage: Page {
    let bodies: [BodyRecord]
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.bodies) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.title), .href(frame.link(AdministrationLinks.all)))
        }
        h.h1(frame(AdministrationWords.bodies))
        FaultSummary(form.faults).write(h, frame)
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(AdministrationWords.name), .scope("col"))
                    h.th(frame(AdministrationWords.kind), .scope("col"))
                    h.th(frame(AdministrationWords.unit), .scope("col"))
                }
            }
            h.tbody {
                for body in bodies {
                    h.tr {
                        h.th(body.name, .scope("row"))
                        h.td(kind(body.kind, frame))
                        h.td(body.unit?.code.description ?? "—")
                    }
                }
            }
        }
        h.h2(frame(AdministrationWords.addBody))
        form.write(h, frame, to: AdministrationLinks.bodies) {
            TextField(
                "name",
                AdministrationWords.name,
                value: form.value("name"),
                faults: form.faults,
                .type(.text),
                .maxLength(300)
            ).write(h, frame)
            let chosen = form.value("kind", BodyKind.department.rawValue)
            Choice(
                name: "kind",
                label: AdministrationWords.kind,
                options: BodyKind.allCases.map { Choice.Option(value: $0.rawValue, label: kind($0, frame)) },
                faults: form.faults
            ).writeList(h, frame) { $0 == chosen }
            TextField(
                "unit",
                AdministrationWords.unit,
                hint: AdministrationWords.unitHint,
                value: form.value("unit"),
                faults: form.faults,
                .type(.text),
                .maxLength(10)
            ).write(h, frame)
            h.button(frame(AdministrationWords.addBody), .class("btn"), .type(.submit))
        }
    }

    private func kind(_ kind: BodyKind, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: kind.vietnamese
        case .en: kind.english
        }
    }
}
