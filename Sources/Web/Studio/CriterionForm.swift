import Criteria
import CriteriaFiles
import Quantities

/// What a form asks of one criterion, and what was answered: another requirement by level and case, another full mark, or removal.
struct CriterionForm: Sendable {
    /// A requirement that can be changed: at a level, in a case.
    struct Line: Sendable {
        /// 0 for a criterion without levels.
        let level: Int
        let place: Int
        let now: Requirement.Case?

        var requirement: String { "is-\(level)-\(place)" }
        var quote: String { "quote-\(level)-\(place)" }
    }

    enum Shape: Sendable {
        case require([Line])
        case ladder([[Line]])
        case fullAt(String)
        /// Nothing of it has a field.
        case onlyByHand
    }

    let node: Node
    let shape: Shape

    init?(_ node: Node) {
        guard let criterion = node.criterion else { return nil }
        self.node = node
        switch criterion.judgement {
        case .none: shape = .onlyByHand
        case .require(let requirement): shape = .require(Self.lines(requirement, level: 0))
        case .ladder(let rungs):
            shape = .ladder(rungs.enumerated().map { Self.lines($1, level: $0 + 1) })
        case .score(.cappedRatio(let fullAt, _)), .score(.allOrNothing(let fullAt)):
            shape = .fullAt(Self.percent(fullAt))
        case .score: shape = .onlyByHand
        }
    }

    /// - Throws: ``DeskFault/notChosen(field:)`` for a requirement that must be there.
    func edit(_ form: Fields) throws(DeskFault) -> CriterionEdit {
        CriterionEdit(
            criterion: node.code,
            try action(form),
            because: form.trimmed("because"),
            at: form.trimmed("at")
        )
    }

    private func action(_ form: Fields) throws(DeskFault) -> CriterionEdit.Action {
        if form["do"] == "remove" { return .remove }
        switch shape {
        case .require(let lines):
            var cases: [CriterionEdit.Case] = []
            for line in lines {
                guard let item = Self.item(line, form) else { throw .notChosen(field: line.requirement) }
                cases.append(item)
            }
            return .require(cases)
        case .ladder(let rungs):
            return .ladder(rungs.map { lines in lines.compactMap { Self.item($0, form) } })
        case .fullAt:
            guard let share = form.trimmed("full-at") else { throw .notChosen(field: "full-at") }
            return .fullAt(share)
        case .onlyByHand: throw .notChosen(field: "code")
        }
    }

    /// The name of the first field, beside which a fault of the whole stands.
    var firstField: String {
        switch shape {
        case .require(let lines): lines.first?.requirement ?? "code"
        case .ladder(let rungs): rungs.first?.first?.requirement ?? "code"
        case .fullAt: "full-at"
        case .onlyByHand: "code"
        }
    }

    private static func item(_ line: Line, _ form: Fields) -> CriterionEdit.Case? {
        guard let condition = form.trimmed(line.requirement), condition != "-" else { return nil }
        return CriterionEdit.Case(
            when: line.now?.when?.source,
            condition: condition,
            quote: form.trimmed(line.quote)
        )
    }

    private static func lines(_ requirement: Requirement?, level: Int) -> [Line] {
        guard let requirement else { return [Line(level: level, place: 0, now: nil)] }
        return requirement.cases.enumerated().map { Line(level: level, place: $0, now: $1) }
    }

    private static func percent(_ share: Fraction) -> String {
        let hundred = share.numerator.multipliedReportingOverflow(by: 100)
        guard !hundred.overflow, hundred.partialValue % share.denominator == 0 else {
            return "\(share.numerator)/\(share.denominator)"
        }
        return "\(hundred.partialValue / share.denominator)%"
    }
}
