import Assessment
import Criteria
import Evaluation
import HTML
import Records
import Territory

/// The units of a campaign in order, by province, sortable, with up to five to be put side by side.
struct RankingPage: Page {
    enum Order: String, CaseIterable {
        case place, name, province
    }

    private let overview: CampaignOverview
    private let lines: [RankedLine]
    private let count: Int
    private let provinces: [(code: String, title: String)]
    private let province: String?
    /// The attribute by which the set groups its units, with the values that there are.
    private let groups: (title: Text, values: [String])?
    private let group: String?
    private let intervals: [String: RankInterval]
    private let order: Order
    private let page: Int
    private let pages: Int

    private static let perPage = 100

    /// - Throws: ``RequestFault/malformedAddress(part:)``
    init(
        _ overview: CampaignOverview,
        _ lines: [RankedLine],
        _ intervals: [String: RankInterval],
        _ query: Fields
    ) throws(RequestFault) {
        self.overview = overview
        self.intervals = intervals
        let attribute = overview.plan.set.attributes.first
        let values = Set(
            lines.compactMap { line in
                attribute.flatMap { line.result.participant.attributes[$0.name] }
            }
        )
        groups = attribute.flatMap { values.count > 1 ? ($0.title, values.sorted()) : nil }
        let wanted = query.trimmed("group")
        if let wanted, !values.contains(wanted) { throw .malformedAddress(part: wanted) }
        group = wanted
        var seen: [String: String] = [:]
        for line in lines {
            if let parent = line.result.participant.parent {
                seen[parent] = line.result.participant.parentTitle ?? parent
            }
        }
        provinces = seen.sorted { NameOrder($0.value) < NameOrder($1.value) }.map { ($0.key, $0.value) }
        let chosen = query.trimmed("province")
        if let chosen, seen[chosen] == nil { throw .malformedAddress(part: chosen) }
        province = chosen
        let sort = query.trimmed("sort") ?? Order.place.rawValue
        guard let order = Order(rawValue: sort) else { throw .malformedAddress(part: sort) }
        self.order = order
        let shown = Self.sorted(
            lines.filter { line in
                let participant = line.result.participant
                return (chosen == nil || participant.parent == chosen)
                    && (wanted == nil || attribute.flatMap { participant.attributes[$0.name] } == wanted)
            },
            order
        )
        count = shown.count
        pages = max(1, (shown.count + Self.perPage - 1) / Self.perPage)
        let text = query.trimmed("page") ?? "1"
        guard let page = Int(text), (1...pages).contains(page) else { throw .malformedAddress(part: text) }
        self.page = page
        self.lines = Array(shown.dropFirst((page - 1) * Self.perPage).prefix(Self.perPage))
    }

    private static func sorted(_ lines: [RankedLine], _ order: Order) -> [RankedLine] {
        func keyed(_ key: (RankedLine) -> String) -> [RankedLine] {
            lines.map { (NameOrder(key($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        switch order {
        case .place: return lines
        case .name: return keyed { $0.result.participant.title }
        case .province:
            return keyed { "\($0.result.participant.parentTitle ?? "") \($0.result.participant.title)" }
        }
    }

    var place: Place { .rankings }

    func title(_ frame: Frame) -> String { overview.campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(RankingWords.title), .href(frame.link(Link("/rankings")))) }
        h.h1(overview.campaign.title)
        h.p(frame(RankingWords.lead(frame.number(count))), .class("lead"))
        if !intervals.isEmpty { h.p(frame(RankingWords.intervals), .class("hint")) }
        writeChoice(h, frame)
        h.form(.method(.get), .action(frame.link(Link("/compare")))) {
            h.input(.type(.hidden), .name("campaign"), .value(overview.campaign.id.text))
            h.table(.class("c")) {
                h.thead {
                    h.tr {
                        h.th(frame(RankingWords.place), .scope("col"), .class("n"), sorted(.place))
                        h.th(frame(RankingWords.unit), .scope("col"), sorted(.name))
                        h.th(frame(RankingWords.province), .scope("col"), sorted(.province))
                        h.th(frame(RankingWords.inProvince), .scope("col"), .class("n"))
                        if !intervals.isEmpty {
                            h.th(frame(RankingWords.interval), .scope("col"), .class("n"))
                        }
                        h.th(frame(RankingWords.result), .scope("col"))
                        h.th(frame(RankingWords.compare), .scope("col"))
                    }
                }
                h.tbody { for line in lines { write(line, h, frame) } }
            }
            h.p(.class("row")) {
                h.button(frame(RankingWords.compareButton), .class("btn"), .type(.submit))
                if lines.count > 1 {
                    h.a(
                        frame(RankingWords.compareFirst),
                        .href(
                            frame.link(
                                lines.prefix(3).reduce(
                                    Link("/compare").query("campaign", overview.campaign.id.text)
                                ) { $0.query("unit", $1.result.participant.unit) }
                            )
                        )
                    )
                }
                h.a("CSV", .href(frame.link(own.adding("table.csv"))))
            }
        }
        if pages > 1 { writePages(h, frame) }
    }

    private var own: Link { Link("/rankings").adding(overview.campaign.id.text) }

    private func sorted(_ column: Order) -> HTML.Attribute {
        order == column ? .sort("ascending") : .none
    }

    private func write(_ line: RankedLine, _ h: HTMLWriter, _ frame: Frame) {
        let participant = line.result.participant
        h.tr {
            h.td("\(line.sharing > 1 ? "=" : "")\(frame.number(line.rank))", .class("n"))
            h.th(.scope("row")) {
                h.a(participant.title, .href(frame.link(Link("/units").adding(participant.unit))))
            }
            h.td(participant.parentTitle ?? "")
            h.td(
                frame.number(line.rankInParent),
                .class("n"),
                .data("data-label", frame(RankingWords.inProvince))
            )
            if !intervals.isEmpty {
                h.td(
                    span(of: participant.unit, frame),
                    .class("n"),
                    .data("data-label", frame(RankingWords.interval))
                )
            }
            h.td(frame.outcome(line.result.decision, overview.plan))
            h.td(.data("data-label", frame(RankingWords.compare))) {
                h.input(
                    .type(.checkbox),
                    .name("unit"),
                    .value(participant.unit),
                    .label("\(frame(RankingWords.compare)): \(participant.title)")
                )
            }
        }
    }

    private func span(of unit: String, _ frame: Frame) -> String {
        guard let span = intervals[unit]?.span else { return "—" }
        return span.best == span.worst
            ? frame.number(span.best) : "\(frame.number(span.best))–\(frame.number(span.worst))"
    }

    private func writeChoice(_ h: HTMLWriter, _ frame: Frame) {
        h.form(.class("choices"), .method(.get), .action(frame.link(own))) {
            h.p {
                h.label(frame(RankingWords.province), .for("province"))
                h.select(.id("province"), .name("province")) {
                    h.option(frame(RankingWords.all), .value(""), .selected(province == nil))
                    for (code, title) in provinces {
                        h.option(title, .value(code), .selected(code == province))
                    }
                }
            }
            if let groups {
                h.p {
                    h.label(frame(groups.title), .for("group"))
                    h.select(.id("group"), .name("group")) {
                        h.option(frame(RankingWords.everyGroup), .value(""), .selected(group == nil))
                        for value in groups.values {
                            h.option(value, .value(value), .selected(value == group))
                        }
                    }
                }
            }
            h.p {
                h.label(frame(RankingWords.sort), .for("sort"))
                h.select(.id("sort"), .name("sort")) {
                    for each in Order.allCases {
                        h.option(
                            frame(RankingWords.order(each)),
                            .value(each.rawValue),
                            .selected(each == order)
                        )
                    }
                }
            }
            h.p { h.button(frame(RankingWords.show), .class("btn second"), .type(.submit)) }
        }
    }

    private func writePages(_ h: HTMLWriter, _ frame: Frame) {
        h.nav(.class("pages"), .label(frame(RankingWords.pages))) {
            for number in 1...pages {
                let link = own.query("province", province).query("group", group).query("sort", order.rawValue)
                    .query(
                        "page",
                        "\(number)"
                    )
                h.a("\(number)", .href(frame.link(link)), .current.when(number == page))
            }
        }
    }
}
