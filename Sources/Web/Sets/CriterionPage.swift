import Assessment
import Criteria
import HTML
import Records

/// A criterion in words: what is counted, what each level or the points ask, in the document's words and as a formula.
struct CriterionPage: Page {
    let set: CriteriaSet
    /// Among the set's criteria.
    let number: Int
    /// The latest campaign by this set, for the way to the map.
    let campaign: Identifier<Campaign>?

    init(set: CriteriaSet, place: Int, campaign: Identifier<Campaign>?) {
        self.set = set
        number = place
        self.campaign = campaign
    }

    var place: Place { .sets }

    private var node: Node { self.set.criteria[number] }

    func title(_ frame: Frame) -> String { "\(node.code) \(frame(node.title))" }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(SetWords.sets), .href(frame.link(Link("/sets"))))
            h.text(" › ")
            h.a(frame(set.title), .href(frame.link(setLink)))
            h.text(" › \(node.code)")
        }
        h.h1(title(frame))
        writeFacts(h, frame)
        if let criterion = node.criterion {
            if !criterion.inputs.isEmpty { writeInputs(criterion, h, frame) }
            if !criterion.locals.isEmpty || criterion.value != nil { writeValue(criterion, h, frame) }
            CriterionRule(criterion: criterion, set: set).write(h, frame)
        }
        ReadingList(readings: node.readings).write(h, frame)
        writeWays(h, frame)
    }

    private var setLink: Link { Link("/sets").adding(set.id).adding(set.edition) }

    private func writeFacts(_ h: HTMLWriter, _ frame: Frame) {
        let facts: [(Text, String?)] = [
            (SetWords.at, node.print.at),
            (SetWords.maximum, node.maximum.map { frame.number($0) }),
            (SetWords.unit, node.print.unit.map { frame($0) }),
            (SetWords.method, node.print.method.map { frame($0) }),
            (SetWords.figuresFrom, node.print.figuresFrom.map { frame($0) }),
            (SetWords.basis, node.print.basis.map { frame($0) }),
            (SetWords.task, node.print.task.map { frame($0) }),
            (SetWords.leadOffice, node.print.lead.map { frame($0) }),
            (SetWords.coordinate, node.print.coordinate.map { frame($0) }),
            (SetWords.note, node.print.note.map { frame($0) }),
            (SetWords.appliesIf, node.appliesIf?.source),
            (SetWords.missing, frame(SetWords.worth(node.policies.missing))),
            (SetWords.notApplicable, frame(SetWords.worth(node.policies.notApplicable))),
        ]
        h.dl {
            for case (let title, let value?) in facts {
                h.dt(frame(title))
                h.dd(value)
            }
        }
    }

    private func writeInputs(_ criterion: Criterion, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SetWords.inputs))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for title in [SetWords.letter, SetWords.counted, SetWords.form] {
                        h.th(frame(title), .scope("col"))
                    }
                }
            }
            h.tbody {
                for input in criterion.inputs {
                    h.tr {
                        h.th(input.letter, .scope("row"))
                        h.td {
                            h.text(frame(input.title))
                            if let note = input.note { h.p(frame(note), .class("soft small")) }
                            if let from = input.figuresFrom { h.p(frame(from), .class("soft small")) }
                        }
                        h.td {
                            h.text(form(input, frame))
                            if case .choice(let options) = input.kind {
                                h.ul { for option in options { h.li(frame(option.title)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    private func form(_ input: Input, _ frame: Frame) -> String {
        var parts = [frame(SetWords.form(input.kind))]
        if let unit = input.unit { parts.append(unit) }
        if let whole = input.partOf { parts.append(frame(SetWords.partOf(whole))) }
        if input.origin != .column { parts.append(frame(SetWords.fromChildren)) }
        return parts.joined(separator: ", ")
    }

    private func writeValue(_ criterion: Criterion, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SetWords.value))
        for local in criterion.locals {
            h.p { h.code("\(local.name) = \(local.formula.source)") }
        }
        if let value = criterion.value { h.p { h.code(value.source) } }
    }

    private func writeWays(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("row")) {
            if let campaign {
                h.a(
                    frame(SetWords.onMap),
                    .href(
                        frame.link(
                            Link("/").query("campaign", campaign.text).query("criterion", node.code)
                        )
                    )
                )
            }
            if number > 0 { h.a("← \(set.criteria[number - 1].code)", .href(neighbour(number - 1, frame))) }
            if number + 1 < set.criteria.count {
                h.a("\(set.criteria[number + 1].code) →", .href(neighbour(number + 1, frame)))
            }
        }
    }

    private func neighbour(_ place: Int, _ frame: Frame) -> Link {
        frame.link(setLink.adding(set.criteria[place].code))
    }
}
