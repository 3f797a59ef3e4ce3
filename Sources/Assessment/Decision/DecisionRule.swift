import Criteria
package import Evaluation

/// Whether an outcome may be decided on what was evaluated and what a council came to: a pure rule.
///
/// Never more than the figures reach; less, or other than the council's result, only with reasons.
package enum DecisionRule {
    /// What the figures and the council lead to.
    ///
    /// - Parameter council: `nil` where there is none in the procedure.
    package static func proposal(_ result: UnitOutcome.Whole, council: VoteOutcome?) -> DecisionOutcome {
        switch result {
        case .level(let reached, _):
            var level = reached
            switch council {
            case .recognise(let proposed?): level = min(level, proposed)
            case .refuse: level = 0
            case .recognise(nil), .points, .noQuorum, nil: break
            }
            return level > 0 ? .recognised(level: level) : .refused
        case .verdict(let verdict):
            return verdict == .met && council != .refuse ? .met : .notMet
        case .score(let score):
            guard let total = score.total.given, council != .refuse else { return .refused }
            return .established(points: total)
        }
    }

    /// - Returns: what the paper must give reasons for.
    /// - Throws: where it may not be decided at all.
    package static func deviations(
        of decided: DecisionOutcome,
        from result: UnitOutcome.Whole,
        council: VoteOutcome?,
        levels: Int
    ) throws(DecisionRefusal) -> [DecisionRefusal.Deviation] {
        var deviations = try fromFigures(decided, result, levels: levels)
        let proposed = proposal(result, council: council)
        // Where the council says the same as the figures, or nothing, the figures have spoken already.
        if council != nil, decided != proposed,
            proposed != proposal(result, council: nil) || deviations.isEmpty
        {
            deviations.append(.otherThanCouncil)
        }
        return deviations
    }

    private static func fromFigures(
        _ decided: DecisionOutcome,
        _ result: UnitOutcome.Whole,
        levels: Int
    ) throws(DecisionRefusal) -> [DecisionRefusal.Deviation] {
        switch result {
        case .level(let reached, _):
            switch decided {
            case .recognised(let level):
                guard (1...levels).contains(level) else { throw .noSuchLevel(level, highest: levels) }
                guard level <= reached else { throw .aboveResult(asked: level, reached: reached) }
                return level < reached ? [.belowResult] : []
            case .refused: return reached > 0 ? [.belowResult] : []
            case .established, .met, .notMet, .revoked: throw .wrongKind(.levels)
            }
        case .verdict(let verdict):
            switch decided {
            case .met:
                guard verdict == .met else { throw .notMet }
                return []
            case .notMet:
                switch verdict {
                case .met: return [.belowResult]
                case .notMet: return []
                case .absent: return [.undetermined]
                }
            case .recognised, .established, .refused, .revoked: throw .wrongKind(.verdict)
            }
        case .score(let score):
            switch decided {
            case .established(let points):
                guard let total = score.total.given else { throw .noTotal }
                guard points == total else {
                    throw .otherPoints(
                        asked: points.decimalText(digits: 4),
                        found: total.decimalText(digits: 4)
                    )
                }
                return []
            case .refused: return [score.total.given == nil ? .undetermined : .belowResult]
            case .recognised, .met, .notMet, .revoked: throw .wrongKind(.score)
            }
        }
    }
}
