import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// One campaign of a unit: ladder, shortest way, every criterion.
struct AssessedSection {
    let assessed: UnitView.Assessed

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(assessed.campaign.title, .id(assessed.campaign.id.text))
        ladder(frame)?.write(h, frame)
        if case .score(let score) = assessed.explanation?.whole { writeScore(score, h, frame) }
        if let way = assessed.way { writeWay(way, h, frame) }
        if let explanation = assessed.explanation {
            h.h3(frame(UnitWords.criteria))
            CriteriaTable(explanation: explanation, assessed: assessed).write(h, frame)
        } else {
            h.p(frame(UnitWords.criteriaNotPublic), .class("soft"))
        }
        if assessed.result.publication.parts.contains(.reasons), assessed.result.decision.act.hasReasons {
            h.h3(frame(UnitWords.reasons))
            h.p(assessed.result.decision.act.reasons)
        }
        h.p(.class("soft small")) {
            h.text(frame(UnitWords.set) + " ")
            h.a(
                frame(assessed.plan.set.title),
                .href(
                    frame.link(Link("/sets").adding(assessed.plan.set.id).adding(assessed.plan.set.edition))
                )
            )
            if let until = assessed.result.publication.objectionsUntil {
                h.text(" · " + frame(UnitWords.objections(frame.day(until))))
            }
        }
        h.p {
            h.a(
                frame(UnitWords.object),
                .href(frame.link(ObjectionRoom.link(assessed.result.publication.dossier)))
            )
        }
    }

    private func ladder(_ frame: Frame) -> LadderPicture? {
        let levels = assessed.plan.set.levels
        guard !levels.isEmpty else { return nil }
        let level = assessed.result.outcome.level ?? 0
        var rungs = levels.map { LadderPicture.Rung(level: $0.number, title: $0.title, met: nil, asked: 0) }
        if case .level(let whole) = assessed.explanation?.whole {
            rungs = whole.rungs.map { rung in
                let tally = rung.criteria
                return LadderPicture.Rung(
                    level: rung.level,
                    title: rung.title,
                    met: tally.met.count,
                    asked: tally.met.count + tally.notMet.count + tally.missing.count
                )
            }
        }
        return LadderPicture(rungs: rungs, level: level)
    }

    private func writeScore(_ score: WholeExplanation.ScoreWhole, _ h: HTMLWriter, _ frame: Frame) {
        h.table(.class("c")) {
            h.caption(frame(UnitWords.pointsByGroup))
            h.thead {
                h.tr {
                    h.th(frame(UnitWords.group), .scope("col"))
                    h.th(frame(UnitWords.points), .scope("col"), .class("n"))
                    h.th(frame(UnitWords.maximum), .scope("col"), .class("n"))
                }
            }
            h.tbody {
                for line in score.groups {
                    h.tr {
                        h.th("\(line.code) \(frame(line.title))", .scope("row"))
                        h.td(line.points.given.map { frame.points($0) } ?? "—", .class("n"))
                        h.td(frame.points(line.points.maximum), .class("n"))
                    }
                }
            }
        }
    }

    /// The words of the finder, as the command line prints them; the first sentence is the heading.
    private func writeWay(_ way: GapPlan, _ h: HTMLWriter, _ frame: Frame) {
        let lines = GapText.render(way, plan: assessed.plan, language: frame.language).split(separator: "\n")
        guard let first = lines.first else { return }
        h.div(.class("note")) {
            h.p { h.strong(String(first)) }
            if lines.count > 9 {
                h.details {
                    h.summary(frame(UnitWords.showWay))
                    write(lines.dropFirst(), h)
                }
            } else {
                write(lines.dropFirst(), h)
            }
        }
    }

    private func write(_ lines: ArraySlice<Substring>, _ h: HTMLWriter) {
        for line in lines {
            let isInner = line.hasPrefix(" ")
            h.p(String(line.drop { $0 == " " }), .class(isInner ? "i1" : "i0"))
        }
    }
}
