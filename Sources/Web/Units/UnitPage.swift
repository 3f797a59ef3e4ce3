import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records
import Territory

/// A unit: the answer first, then what is missing, then every criterion with its reason folded open on demand.
struct UnitPage: Page {
    let view: UnitView

    var place: Place { .results }

    func title(_ frame: Frame) -> String { view.unit.fullName }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        writePath(h, frame)
        h.h1(heading(frame))
        if !view.isInForce { writeEnded(h, frame) }
        if let first = view.assessed.first {
            writeAnswer(first, h, frame)
        } else if view.unit.code.tier == .commune {
            h.p(frame(UnitWords.nothing), .class("lead"))
        }
        if !view.children.isEmpty { writeChildren(h, frame) }
        for assessed in view.assessed { AssessedSection(assessed: assessed).write(h, frame) }
        if !view.recognitions.isEmpty { writeRecognitions(h, frame) }
        if !view.neighbours.isEmpty { writeNeighbours(h, frame) }
        writeHistory(h, frame)
        writeData(h, frame)
    }

    private func writePath(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(UnitWords.country), .href(frame.link(Link("/"))))
            for unit in view.ancestors.reversed() {
                h.text(" › ")
                h.a(unit.fullName, .href(frame.link(Link("/units").adding(unit.code.description))))
            }
            h.text(" › " + view.unit.fullName)
        }
    }

    /// `Xã Xuân Lạc: mức 2, Kết nối`
    private func heading(_ frame: Frame) -> String {
        guard let first = view.assessed.first else { return view.unit.fullName }
        let outcome = frame.outcome(first.result.decision, first.plan)
        return "\(view.unit.fullName): \(outcome.prefix(1).lowercased() + outcome.dropFirst())"
    }

    private func writeEnded(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("note")) {
            if let until = view.unit.validity.until {
                h.text(frame(UnitWords.ended(frame.day(until))) + " ")
            }
            for (place, heir) in view.successors.enumerated() {
                if place > 0 { h.text(", ") }
                h.a(heir.name, .href(frame.link(Link("/units").adding(heir.code.description))))
            }
        }
    }

    private func writeAnswer(_ assessed: UnitView.Assessed, _ h: HTMLWriter, _ frame: Frame) {
        let act = assessed.result.decision.act
        h.p(.class("lead")) {
            h.text(frame(UnitWords.decided(act.number, frame.day(act.day), assessed.campaign.title)))
        }
    }

    private func writeChildren(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(UnitWords.children(frame.number(view.children.count))))
        h.p {
            h.a(
                frame(UnitWords.onMap),
                .href(frame.link(Link("/").query("province", view.unit.code.description)))
            )
        }
        PeerTable(peers: view.children, overview: view.overview).write(h, frame)
    }

    private func writeNeighbours(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(UnitWords.neighbours))
        PeerTable(peers: view.neighbours, overview: view.overview).write(h, frame)
    }

    private func writeRecognitions(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(UnitWords.recognitions))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for title in [UnitWords.period, UnitWords.result, UnitWords.decision, UnitWords.validity]
                    {
                        h.th(frame(title), .scope("col"))
                    }
                }
            }
            h.tbody {
                for recognition in view.recognitions {
                    h.tr {
                        h.td("\(recognition.period) · \(recognition.set.name)")
                        h.td {
                            h.text(frame.outcome(recognition.decision, nil))
                            if recognition.unit != recognition.holder {
                                h.p(
                                    "\(recognition.unit.fullName), \(recognition.unit.code)",
                                    .class("soft small")
                                )
                            }
                        }
                        h.td {
                            h.a(
                                recognition.decision.act.number,
                                .href(
                                    frame.link(
                                        Link("/check").query("q", recognition.decision.digest.description)
                                    )
                                )
                            )
                            h.text(", " + frame.day(recognition.decision.act.day))
                        }
                        h.td {
                            h.text(validity(recognition, frame))
                            h.p(frame(recognition.succession.text), .class("soft small"))
                        }
                    }
                }
            }
        }
    }

    private func validity(_ recognition: Recognition, _ frame: Frame) -> String {
        let until = recognition.decision.act.validUntil.map { frame.day($0) }
        let span = frame(UnitWords.span(frame.day(recognition.decision.from), until))
        return recognition.holds ? span : "\(span) · \(frame(UnitWords.noLonger))"
    }

    private func writeHistory(_ h: HTMLWriter, _ frame: Frame) {
        guard !view.predecessors.isEmpty || view.unit.validity.from != nil else { return }
        h.h2(frame(UnitWords.history))
        if let from = view.unit.validity.from { h.p(frame(UnitWords.since(frame.day(from)))) }
        guard !view.predecessors.isEmpty else { return }
        h.ul(.class("plain")) {
            for change in view.predecessors {
                h.li {
                    h.a(
                        "\(change.name) (\(change.code))",
                        .href(
                            frame.link(
                                Link("/units").adding(change.code.description).query(
                                    "day",
                                    change.day?.description
                                )
                            )
                        )
                    )
                    h.span(frame(UnitWords.kind(change.transfer.kind)), .class("soft"))
                }
            }
        }
    }

    private func writeData(_ h: HTMLWriter, _ frame: Frame) {
        let unit = Link("/units").adding(view.unit.code.description)
        h.h2(frame(UnitWords.data))
        h.p {
            h.a("JSON", .href(frame.link(unit.adding("data.json"))))
            h.text(" · ")
            h.a("CSV", .href(frame.link(unit.adding("data.csv"))))
            h.text(" · " + frame(UnitWords.code) + " ")
            h.code(view.unit.code.description)
        }
    }
}
