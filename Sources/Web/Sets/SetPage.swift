import Criteria
import HTML
import Quantities

/// A criteria set in words: whence it comes, what comes out, every criterion, the readings.
struct SetPage: Page {
    let set: CriteriaSet
    /// `nil` for a set that comes with the program.
    var edition: PublishedEdition?

    var place: Place { .sets }

    func title(_ frame: Frame) -> String { frame(set.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(SetWords.sets), .href(frame.link(Link("/sets"))))
            h.text(" › \(set.id)@\(set.edition)")
        }
        h.h1(frame(set.title))
        if let description = set.description { h.p(frame(description), .class("lead")) }
        writeFacts(h, frame)
        if let lineage = set.lineage {
            SetLineage(set: set, lineage: lineage, edition: edition).write(h, frame)
        }
        if !set.levels.isEmpty { writeLevels(h, frame) }
        writeCriteria(h, frame)
        if !set.result.bands.isEmpty { writeBands(h, frame) }
        ReadingList(readings: set.readings + set.allNodes.flatMap(\.readings)).write(h, frame)
    }

    private func writeFacts(_ h: HTMLWriter, _ frame: Frame) {
        h.dl {
            if let issuer = set.issuer { fact(SetWords.issuer, frame(issuer), h, frame) }
            fact(SetWords.source, source(frame), h, frame)
            if let from = set.validity.from { fact(SetWords.validFrom, frame.day(from), h, frame) }
            if let edition {
                fact(StudioWords.day, frame.day(edition.day), h, frame)
                fact(StudioWords.owner, edition.owner ?? frame(StudioWords.country), h, frame)
                if let body = edition.body { fact(StudioWords.by, body, h, frame) }
                h.dt(frame(SetWords.digest))
                h.dd { h.code(edition.digest) }
            }
            if let until = set.validity.until { fact(SetWords.validUntil, frame.day(until), h, frame) }
            fact(SetWords.result, frame(SetWords.kind(set.result.kind)), h, frame)
            fact(SetWords.missing, frame(SetWords.worth(set.policies.missing)), h, frame)
            fact(SetWords.notApplicable, frame(SetWords.worth(set.policies.notApplicable)), h, frame)
            if let noBase = set.policies.noBase {
                fact(SetWords.noBase, frame(SetWords.worth(noBase)), h, frame)
            }
        }
        if !set.legalBasis.isEmpty {
            h.h2(frame(SetWords.legalBasis))
            h.ul(.class("text")) { for basis in set.legalBasis { h.li(frame(basis)) } }
        }
        h.p {
            h.a(
                "YAML",
                .href(frame.link(Link("/sets").adding(set.id).adding(set.edition).adding("set.yaml")))
            )
        }
    }

    private func source(_ frame: Frame) -> String {
        [
            frame(set.source.title), set.source.number, set.source.date.map { frame.day($0) },
        ].compactMap { $0 }.joined(separator: ", ")
    }

    private func fact(_ title: Text, _ value: String, _ h: HTMLWriter, _ frame: Frame) {
        h.dt(frame(title))
        h.dd(value)
    }

    private func writeLevels(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SetWords.levels))
        h.ol(.class("ladder")) {
            for level in set.levels {
                h.li(.class("ok")) {
                    h.b("\(level.number) \(frame(level.title))")
                    if let description = level.description { h.span(frame(description)) }
                }
            }
        }
    }

    private func writeCriteria(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SetWords.criteria(frame.number(set.criteria.count))))
        h.table(.class("c")) {
            h.thead {
                h.tr {
                    h.th(frame(SetWords.number), .scope("col"))
                    h.th(frame(SetWords.criterion), .scope("col"))
                    if set.result.kind == .score {
                        h.th(frame(SetWords.maximum), .scope("col"), .class("n"))
                    }
                }
            }
            h.tbody { for node in set.nodes { write(node, depth: 0, h, frame) } }
        }
    }

    private func write(_ node: Node, depth: Int, _ h: HTMLWriter, _ frame: Frame) {
        h.tr(.class(node.group == nil ? "leaf" : "group")) {
            h.td(node.code)
            h.td(.class("i\(min(3, depth))")) {
                if node.group == nil {
                    h.a(
                        frame(node.title),
                        .href(
                            frame.link(Link("/sets").adding(set.id).adding(set.edition).adding(node.code))
                        )
                    )
                } else {
                    h.strong(frame(node.title))
                }
            }
            if set.result.kind == .score {
                h.td(node.maximum.map { frame.number($0) } ?? "", .class("n"))
            }
        }
        for child in node.group?.children ?? [] { write(child, depth: depth + 1, h, frame) }
    }

    private func writeBands(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(SetWords.bands))
        h.ul(.class("plain")) {
            for band in set.result.bands {
                h.li {
                    h.span(frame(band.title))
                    if let when = band.when { h.code(when.source) } else { h.span(frame(SetWords.otherwise)) }
                }
            }
        }
    }
}
