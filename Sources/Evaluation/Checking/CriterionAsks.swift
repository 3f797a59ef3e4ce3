import Criteria
import Quantities

/// Everything of a criterion that decides what comes out, without its words.
struct CriterionAsks: Hashable {
    let criterion: Criterion?
    let maximum: Fraction?
    let appliesIf: Expression?
    let isScored: Bool
    let rounding: Rounding?
    let policies: Policies
}

extension Node {
    var asks: CriterionAsks {
        CriterionAsks(
            criterion: criterion,
            maximum: maximum,
            appliesIf: appliesIf?.expression,
            isScored: isScored,
            rounding: rounding,
            policies: policies
        )
    }
}

extension Input {
    /// Whether every value that this input admits is admitted by the other.
    func isWithin(_ other: Input) -> Bool {
        if let whole = other.partOf, partOf != whole { return false }
        if let least = other.minimum {
            guard let minimum, minimum >= least else { return false }
        }
        if let most = other.maximum {
            guard let maximum, maximum <= most else { return false }
        }
        if case .choice(let options) = kind, case .choice(let others) = other.kind {
            return Set(options.map(\.id)).isSubset(of: others.map(\.id))
        }
        return true
    }
}
