import Criteria
import HTML
import Records

/// The journal, newest first.
struct JournalPage: Page {
    let listing: JournalListing
    let names: [Identifier<Person>: String]
    let query: Fields
    let faults: [FieldFault]

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(AdministrationWords.journal) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(AdministrationWords.title), .href(frame.link(AdministrationLinks.all)))
        }
        h.h1(frame(AdministrationWords.journal))
        h.p { h.a(frame(AdministrationWords.check), .href(frame.link(AdministrationLinks.check))) }
        FaultSummary(faults).write(h, frame)
        writeFilter(h, frame)
        h.table(.class("c journal")) {
            h.thead {
                h.tr {
                    for word in [
                        AdministrationWords.entry, AdministrationWords.moment, AdministrationWords.who,
                        AdministrationWords.what, AdministrationWords.details,
                    ] { h.th(frame(word), .scope("col")) }
                }
            }
            h.tbody { for entry in listing.entries { row(entry, h, frame) } }
        }
        if let next = listing.next {
            let kept = query.all.filter { $0.name != "after" }.map { (name: $0.name, value: $0.value) }
            h.p {
                h.a(
                    frame(AdministrationWords.older),
                    .href(
                        frame.link(
                            AdministrationLinks.journal.asking(
                                kept + [(name: "after", value: next.description)]
                            )
                        )
                    )
                )
            }
        }
    }

    private func writeFilter(_ h: HTMLWriter, _ frame: Frame) {
        h.form(.method(.get), .class("desk"), .action(frame.link(AdministrationLinks.journal))) {
            let action = query["action"] ?? ""
            Choice(
                name: "action",
                label: AdministrationWords.what,
                options: [Choice.Option(value: "", label: frame(AdministrationWords.anything))]
                    + Action.allCases.map { Choice.Option(value: $0.rawValue, label: words($0, frame)) }
            ).writeList(h, frame) { $0 == action }
            for (name, label) in [
                ("subject", AdministrationWords.subject), ("from", AdministrationWords.from),
                ("until", AdministrationWords.until),
            ] {
                TextField(
                    name,
                    label,
                    value: query[name] ?? "",
                    faults: faults,
                    .type(.text),
                    .autocomplete("off"),
                    .maxLength(100)
                ).write(h, frame)
            }
            h.button(frame(AdministrationWords.filter), .class("btn second"), .type(.submit))
        }
    }

    private func words(_ action: Action, _ frame: Frame) -> String {
        switch frame.language {
        case .vi: action.vietnamese
        case .en: action.english
        }
    }

    private func row(_ entry: JournalEntry, _ h: HTMLWriter, _ frame: Frame) {
        h.tr {
            h.th(entry.number.description, .scope("row"))
            h.td(frame.moment(entry.at), .data("data-label", frame(AdministrationWords.moment)))
            h.td(who(entry.actor, frame), .data("data-label", frame(AdministrationWords.who)))
            h.td(.data("data-label", frame(AdministrationWords.what))) {
                h.text(words(entry.action, frame))
                h.div(.class("soft small")) {
                    h.text(entry.subject.kind + " ")
                    h.code(entry.subject.id)
                }
            }
            h.td(.data("data-label", frame(AdministrationWords.details))) { h.code(entry.details) }
        }
    }

    private func who(_ actor: Actor.Who, _ frame: Frame) -> String {
        switch actor {
        case .person(let person): names[person] ?? person.text
        case .program: frame(AdministrationWords.program)
        case .operatorOfTheMachine: frame(AdministrationWords.machine)
        case .anonymous: frame(AdministrationWords.anonymous)
        }
    }
}
