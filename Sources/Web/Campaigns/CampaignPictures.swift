import Assessment
import Criteria
import Evaluation
import HTML

/// The pictures of a campaign, each with its table and the table as a file.
struct CampaignPictures {
    let page: CampaignPage

    func write(_ h: HTMLWriter, _ frame: Frame) {
        results(h, frame)
        holding(h, frame)
        parents(h, frame)
        criteria(h, frame)
    }

    private func file(_ table: CampaignTable, _ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("small")) {
            h.a(frame(DeskWords.csv), .href(frame.link(CampaignLinks.table(table, of: page.campaign.id))))
        }
    }

    // MARK: - How units stand

    private func results(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CampaignWords.results))
        guard page.figures.dossiers > 0 else {
            h.p(frame(CampaignWords.nobodyYet))
            return
        }
        h.p(frame(CampaignWords.ofThose(frame.number(page.figures.dossiers))), .class("hint"))
        let results = page.figures.results
        let most = results.map(\.count).max() ?? 1
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(CampaignWords.result), .scope("col"))
                    h.th(frame(CampaignWords.dossiers), .class("n"), .scope("col"))
                    h.th(frame(CampaignWords.share), .scope("col"))
                }
            }
            h.tbody {
                for (place, result) in results.enumerated() {
                    h.tr {
                        h.th(frame(result.title), .scope("row"))
                        h.td(frame.number(result.count), .class("n"))
                        h.td {
                            bar(
                                result.count,
                                of: max(1, most),
                                shade: page.plan.set.levels.isEmpty ? "bar1" : "l\(min(5, place))",
                                h
                            )
                            h.text(frame.percent(result.count, of: page.figures.dossiers))
                        }
                    }
                }
            }
        }
        file(.results, h, frame)
    }

    private func bar(_ part: Int, of whole: Int, shade: String, _ h: HTMLWriter) {
        h.svg(.class("chart bar"), .viewBox(0, 0, 220, 12), .decorative) {
            h.rect(.class("ground"), .x(0), .y(0), .width(220), .height(12)) {}
            if part > 0, whole > 0 {
                h.rect(
                    .class(shade),
                    .x(0),
                    .y(0),
                    .width(max(2, 220 * min(part, whole) / whole)),
                    .height(12)
                ) {}
            }
        }
    }

    // MARK: - What holds them back

    /// So many criteria are drawn; the table has all.
    private static let drawn = 15

    private func holding(_ h: HTMLWriter, _ frame: Frame) {
        let holding = page.figures.holding
        guard !holding.isEmpty else { return }
        h.h2(frame(CampaignWords.holding))
        h.p(frame(CampaignWords.holdingLead), .class("hint"))
        h.figure { chart(Array(holding.prefix(Self.drawn)), h, frame) }
        h.details {
            h.summary(frame(CampaignWords.table))
            h.table {
                h.thead {
                    h.tr {
                        h.th(frame(DeskWords.criterion), .scope("col"))
                        h.th(frame(CampaignWords.dossiers), .class("n"), .scope("col"))
                        h.th(frame(DeskWords.missing), .class("n"), .scope("col"))
                    }
                }
                h.tbody {
                    for item in holding {
                        h.tr {
                            h.th("\(item.code) · \(frame(item.title))", .scope("row"))
                            h.td(frame.number(item.count), .class("n"))
                            h.td(frame.number(item.missing), .class("n"))
                        }
                    }
                }
            }
        }
        file(.holding, h, frame)
    }

    /// Columns from the most frequent to the least, and the line of their running sum (Pareto).
    private func chart(_ items: [CampaignFigures.Holding], _ h: HTMLWriter, _ frame: Frame) {
        let all = page.figures.holding.reduce(0) { $0 + $1.count }
        let most = max(1, items.first?.count ?? 1)
        let (width, height, ground) = (760, 260, 215)
        // A few columns are no wider than many.
        let step = min(95, width / max(1, items.count))
        h.svg(
            .class("chart"),
            .viewBox(0, 0, width, height),
            .role("img"),
            .label(frame(CampaignWords.holding))
        ) {
            var line = DrawnPath()
            var sum = 0
            for (place, item) in items.enumerated() {
                let tall = 190 * item.count / most
                let left = place * step + step / 8
                h.rect(
                    .class("bar2"),
                    .x(left),
                    .y(ground - tall),
                    .width(step * 3 / 4),
                    .height(tall)
                ) { h.drawnTitle("\(item.code) · \(frame(item.title)): \(frame.number(item.count))") }
                h.drawnText(frame.number(item.count), .x(left), .y(ground - tall - 4))
                h.drawnText(item.code, .x(left), .y(ground + 18))
                sum += item.count
                let high = ground - 190 * sum / max(1, all)
                if place == 0 {
                    line.move(to: left + step * 3 / 8, high)
                } else {
                    line.line(to: left + step * 3 / 8, high)
                }
            }
            h.path(.class("line"), .path(line)) {}
            h.drawnText(
                frame(CampaignWords.runningSum(frame.percent(sum, of: all))),
                .class("soft"),
                .x(4),
                .y(height - 6)
            )
        }
    }

    // MARK: - Progress

    private func parents(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CampaignWords.byParent))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(DeskWords.province), .scope("col"))
                    h.th(frame(CampaignWords.handedIn), .scope("col"))
                    h.th(frame(CampaignWords.late), .class("n"), .scope("col"))
                    h.th(frame(CampaignWords.judged), .scope("col"))
                }
            }
            h.tbody {
                for parent in page.parents {
                    h.tr {
                        h.th(parent.title.isEmpty ? "—" : parent.title, .scope("row"))
                        h.td(.data("data-label", frame(CampaignWords.handedIn))) {
                            part(parent.count.handedIn, parent.count.dossiers, h, frame)
                        }
                        h.td(
                            frame.number(parent.count.late),
                            .class("n"),
                            .data("data-label", frame(CampaignWords.late))
                        )
                        h.td(.data("data-label", frame(CampaignWords.judged))) {
                            part(parent.count.judgements.done, parent.count.judgements.asked, h, frame)
                        }
                    }
                }
            }
        }
        file(.progress, h, frame)
    }

    private func criteria(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(CampaignWords.byCriterion))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(DeskWords.criterion), .scope("col"))
                    h.th(frame(CampaignWords.entered), .scope("col"))
                    h.th(frame(CampaignWords.judged), .scope("col"))
                }
            }
            h.tbody {
                for criterion in page.criteria {
                    let title = page.plan.set.node(criterion.code).map { frame($0.title) } ?? ""
                    h.tr {
                        h.th("\(criterion.code) · \(title)", .scope("row"))
                        h.td(.data("data-label", frame(CampaignWords.entered))) {
                            part(criterion.filled, criterion.asked, h, frame)
                        }
                        h.td(.data("data-label", frame(CampaignWords.judged))) {
                            part(criterion.judged, criterion.toJudge, h, frame)
                        }
                    }
                }
            }
        }
        file(.criteria, h, frame)
    }

    private func part(_ done: Int, _ all: Int, _ h: HTMLWriter, _ frame: Frame) {
        bar(done, of: all, shade: "bar1", h)
        h.text("\(frame.number(done)) / \(frame.number(all))")
    }
}
