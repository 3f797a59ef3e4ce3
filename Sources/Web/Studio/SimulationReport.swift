import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// The report of a simulation: summary, map, cross table, criteria, units. The words are those of `chuan impact`.
struct SimulationReport {
    let page: SimulationPage
    let view: SimulationView

    private var report: ImpactReport { view.report }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        let words = ImpactWords.of(frame.language)
        let campaign = view.simulation.campaign
        h.h2(frame(SimulationWords.heading(frame.number(report.units.count), campaign.title)))
        h.p(.class("soft")) {
            h.text(
                "\(words.from): \(campaign.set.name) · \(words.to): \(report.after.id)@\(report.after.edition). "
            )
            h.text(frame(SimulationWords.comparedAlone))
        }
        let ids = [
            view.simulation.after.set.id,
            view.simulation.after.set.lineage?.base.prefix { $0 != "@" }.description,
        ]
        if !ids.contains(campaign.set.id) { h.p(frame(SimulationWords.fewMatch), .class("note")) }
        h.div(.class("two")) {
            h.div {
                writeSummary(words, h, frame)
                writeMoves(words, h, frame)
            }
            if !view.dots.isEmpty { writeMap(h, frame) }
        }
        writeCriteria(words, h, frame)
        writeUnits(words, h, frame)
    }

    // MARK: - Summary

    private var legend: [(ImpactDirection, Text)] {
        [
            (.better, SimulationWords.gained), (.worse, SimulationWords.lost),
            (.unchanged, SimulationWords.same), (.incomparable, SimulationWords.other),
        ].filter { $0.0 != .incomparable || report.incomparable > 0 }
    }

    private func writeSummary(_ words: ImpactWords, _ h: HTMLWriter, _ frame: Frame) {
        h.ul(.class("legend")) {
            for (direction, title) in legend {
                h.li {
                    h.svg(.class("dot"), .viewBox(0, 0, 14, 14), .decorative) {
                        h.circle(
                            .class("f\(SimulationView.shade(direction).styleClass)"),
                            .cx(7),
                            .cy(7),
                            .r(7)
                        ) {}
                    }
                    h.span(frame(title))
                    h.b(frame.number(view.count(direction)))
                }
            }
        }
        if report.before.kind == .score, report.after.kind == .score {
            h.p(
                "\(words.placesWon): \(frame.number(report.placesWon)) · \(words.placesLost): \(frame.number(report.placesLost))"
            )
        }
        if report.isJudgedByShare { h.p(words.judgedByShare, .class("soft")) }
        if report.before.kind != report.after.kind { h.p(words.differentKinds, .class("note")) }
        h.p {
            h.a(
                frame(DeskWords.csv),
                .href(
                    frame.link(
                        StudioLinks.simulationTable(page.draft.id)
                            .query("campaign", view.simulation.campaign.id.text)
                    )
                )
            )
        }
    }

    private func writeMap(_ h: HTMLWriter, _ frame: Frame) {
        let words = frame(
            SimulationWords.picture(
                frame.number(report.better),
                frame.number(report.worse),
                frame.number(report.unchanged)
            )
        )
        h.figure(.class(view.dots.count > 400 ? "country" : "zoom")) {
            DotMap(view.dots, words: words).write(h)
        }
    }

    // MARK: - Tables

    /// Results before in rows and after in columns.
    private func writeMoves(_ words: ImpactWords, _ h: HTMLWriter, _ frame: Frame) {
        guard let subject = report.transitions.first?.subject else { return }
        var rows: [String] = []
        for move in report.transitions where !rows.contains(move.before) { rows.append(move.before) }
        var columns = rows.filter { row in report.transitions.contains { $0.after == row } }
        for move in report.transitions where !columns.contains(move.after) { columns.append(move.after) }
        func word(_ result: String) -> String {
            switch subject {
            case .verdict: words.verdict(result)
            case .level: words.level(result)
            case .band: words.band(result)
            }
        }
        let title =
            switch subject {
            case .verdict: words.verdicts
            case .level: words.levels
            case .band: words.bands
            }
        h.div(.class("scroll")) {
            h.table(.class("moves")) {
                h.caption(title)
                h.thead {
                    h.tr {
                        h.th(words.beforeAndAfter, .scope("col"))
                        for column in columns { h.th(word(column), .scope("col"), .class("n")) }
                        h.th(frame(SimulationWords.total), .scope("col"), .class("n"))
                    }
                }
                h.tbody {
                    for row in rows {
                        h.tr {
                            h.th(word(row), .scope("row"))
                            for column in columns { writeCell(row, column, h, frame) }
                            let all = report.transitions.filter { $0.before == row }
                            h.td(frame.number(all.reduce(0) { $0 + $1.count }), .class("n"))
                        }
                    }
                }
            }
        }
    }

    private func writeCell(_ row: String, _ column: String, _ h: HTMLWriter, _ frame: Frame) {
        let count = report.transitions.first { $0.before == row && $0.after == column }?.count ?? 0
        h.td(
            count == 0 ? "·" : frame.number(count),
            .class(row == column || count == 0 ? "n same" : "n")
        )
    }

    private func writeCriteria(_ words: ImpactWords, _ h: HTMLWriter, _ frame: Frame) {
        guard !report.criteria.isEmpty else { return }
        let isScore = report.pointsBefore != nil
        h.h2(words.criteria)
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(words.criterion, .scope("col"))
                    for word in [words.units, words.better, words.worse, words.causes] {
                        h.th(word, .scope("col"), .class("n"))
                    }
                    if isScore { h.th(words.difference, .scope("col"), .class("n")) }
                }
            }
            h.tbody {
                for tally in report.criteria {
                    h.tr {
                        h.th(.scope("row")) {
                            h.text(tally.code + " " + title(of: tally.code, frame))
                            switch tally.kind {
                            case .changed: h.text("")
                            case .added: h.span(" (\(words.added))", .class("soft"))
                            case .removed: h.span(" (\(words.removed))", .class("soft"))
                            }
                        }
                        for (word, number) in [
                            (words.units, tally.units), (words.better, tally.better),
                            (words.worse, tally.worse), (words.causes, tally.causes),
                        ] { h.td(frame.number(number), .class("n"), .data("data-label", word)) }
                        if isScore {
                            h.td(
                                OutcomeMark(frame: frame).difference(tally.difference),
                                .class("n"),
                                .data("data-label", words.difference)
                            )
                        }
                    }
                }
            }
        }
    }

    private func title(of code: String, _ frame: Frame) -> String {
        let node = view.simulation.after.set.node(code) ?? view.simulation.before.set.node(code)
        return node.map { frame($0.title) } ?? ""
    }

    private func writeUnits(_ words: ImpactWords, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SimulationWords.units))
        h.form(
            .class("choices"),
            .method(.get),
            .action(frame.link(StudioLinks.simulation(page.draft.id)))
        ) {
            h.input(.type(.hidden), .name("campaign"), .value(view.simulation.campaign.id.text))
            h.p {
                h.label(frame(SimulationWords.show), .for("show"))
                h.select(.id("show"), .name("show")) {
                    h.option(frame(SimulationWords.allChanged), .value(""), .selected(page.direction == nil))
                    for (direction, title) in legend where direction != .unchanged {
                        h.option(
                            frame(title),
                            .value(direction.rawValue),
                            .selected(page.direction == direction)
                        )
                    }
                }
            }
            h.p { h.button(frame(SimulationWords.show), .class("btn second"), .type(.submit)) }
        }
        let units = view.changed(page.direction)
        guard !units.isEmpty else {
            h.p(frame(SimulationWords.nobody))
            return
        }
        if units.count > SimulationPage.most {
            h.p(
                frame(
                    SimulationWords.first(frame.number(SimulationPage.most), of: frame.number(units.count))
                ),
                .class("soft")
            )
        }
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    for word in [words.unit, words.before, words.after, words.because] {
                        h.th(word, .scope("col"))
                    }
                }
            }
            h.tbody { for unit in units.prefix(SimulationPage.most) { write(unit, words, h, frame) } }
        }
    }

    private func write(_ unit: UnitImpact, _ words: ImpactWords, _ h: HTMLWriter, _ frame: Frame) {
        let participant = view.simulation.dossiers[unit.row].participant
        h.tr {
            h.th(.scope("row")) {
                h.a(participant.title, .href(frame.link(Link("/units").adding(participant.unit))))
                if let parent = participant.parentTitle { h.span(" · " + parent, .class("soft")) }
            }
            h.td(result(unit.before, words, frame), .data("data-label", words.before))
            h.td(.data("data-label", words.after)) {
                let sign: (String, String)? =
                    switch unit.direction {
                    case .better: ("▲ ", "delta more")
                    case .worse: ("▼ ", "delta less")
                    case .unchanged, .incomparable: nil
                    }
                if let sign { h.span(sign.0, .class(sign.1), .decorative) }
                h.text(result(unit.after, words, frame))
            }
            h.td(
                unit.criteria.filter(\.isCause).map(\.code).joined(separator: ", "),
                .data("data-label", words.because)
            )
        }
    }

    private func result(_ standing: UnitStanding, _ words: ImpactWords, _ frame: Frame) -> String {
        guard let maximum = standing.maximum else { return words.result(standing) }
        guard let total = standing.total else { return words.undetermined }
        let mark = OutcomeMark(frame: frame)
        let points = frame(DeskWords.points(mark.number(total), mark.number(maximum)))
        let rank = standing.rank.map { " · \(frame(SimulationWords.rank)) \(frame.number($0))" } ?? ""
        return points + (standing.bandID.map { " · " + $0 } ?? "") + rank
    }
}
