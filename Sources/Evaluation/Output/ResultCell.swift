import Criteria

/// One cell of a result, before it is written in any format.
package enum ResultCell: Hashable, Sendable {
    case blank
    case word(String)
    case whole(Int)
    /// Points or a figure.
    case number(Exact)
    case marks([Mark])
    /// Codes of criteria.
    case codes([String])
}

extension PopulationEvaluation {
    /// A cell of the unit's row. `unit` and `parent` are blank here: the caller knows the names.
    package func cell(_ column: ResultColumn, row: Int) -> ResultCell {
        let outcome = outcomes[row]
        switch column {
        case .unit, .parent: return .blank
        case .node(let place), .group(let place): return Self.cell(outcome.outcomes[place])
        case .result: return outcome.verdict.map { .word($0.word) } ?? .blank
        case .level: return outcome.level.map { .whole($0) } ?? .blank
        case .bestLevel:
            if case .level(_, let best) = outcome.whole { return .whole(best) }
            return .blank
        case .total:
            return outcome.score.map { $0.total.given.map { .number($0) } ?? .word(Absence.missing.rawValue) }
                ?? .blank
        case .rank: return ranks[row].map { .whole($0) } ?? .blank
        case .rankInParent: return ranksInParent[row].map { .whole($0) } ?? .blank
        case .missing: return .codes(codes(of: .missing, in: outcome))
        case .noBase: return .codes(codes(of: .noBase, in: outcome))
        case .band: return outcome.score?.band.map { .word(plan.set.result.bands[$0].id) } ?? .blank
        case .maximum: return outcome.score.map { .number($0.total.maximum) } ?? .blank
        }
    }

    private static func cell(_ outcome: Outcome) -> ResultCell {
        switch outcome.judgement {
        case .verdict(let verdict): return .word(verdict.word)
        case .ladder(let marks): return .marks(marks)
        case .points(let points):
            if points.isExcluded { return .word(Absence.notApplicable.rawValue) }
            return points.given.map { .number($0) } ?? .word((points.absence ?? .missing).rawValue)
        case .shown:
            switch outcome.value {
            case .number(let number): return .number(number)
            case .truth(let truth): return .whole(truth ? 1 : 0)
            case .text(let text): return .word(text)
            case .absent(let absence): return .word(absence.rawValue)
            }
        }
    }

    private func codes(of absence: Absence, in outcome: UnitOutcome) -> [String] {
        plan.nodes.indices.compactMap { place in
            guard plan.nodes[place].children.isEmpty, outcome.outcomes[place].points?.absence == absence
            else { return nil }
            return plan.nodes[place].node.code
        }
    }
}
