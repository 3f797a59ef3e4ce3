import Criteria
import HTML

/// What the document asks under a criterion, in its own words with the place, folded away until it is wanted.
struct RuleText {
    let node: Node
    let source: Source

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.details {
            h.summary(frame(VerificationWords.rule), .data("data-key", "l"))
            for quote in quotes {
                h.p(.class("quote")) {
                    if let level = quote.level { h.strong(frame(DeskWords.level(level)) + ": ") }
                    h.text("“\(quote.text)”")
                }
            }
            if let method = node.print.method { h.p(frame(method)) }
            if let from = node.print.figuresFrom { h.p(frame(VerificationWords.figuresFrom(from))) }
            if let basis = node.print.basis { h.p(frame(basis), .class("soft small")) }
            if let note = node.print.note { h.p(frame(note), .class("soft small")) }
            h.p(.class("soft small")) {
                h.text(frame(source.title))
                if let number = source.number { h.text(" " + number) }
                if let at = node.print.at { h.text(", " + at) }
            }
        }
    }

    private var quotes: [(level: Int?, text: String)] {
        switch node.criterion?.judgement {
        case .require(let requirement): requirement.cases.compactMap { item in item.quote.map { (nil, $0) } }
        case .ladder(let levels):
            levels.enumerated().flatMap { place, requirement in
                (requirement?.cases ?? []).compactMap { item in item.quote.map { (place + 1, $0) } }
            }
        case .score, .some(.none), nil: []
        }
    }
}
