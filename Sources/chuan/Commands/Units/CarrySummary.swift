import Evaluation
import Quantities
import Territory

/// What became of one element: how many figures are known, and whether the national total is still there.
struct CarrySummary {
    let element: MergedElement
    /// By the code of the new unit; only of units that have something of one in the file.
    let carried: [UnitCode: CarriedFigure]
    /// Old units of those new ones that have no figure.
    let missingCount: Int
    let knownCount: Int
    let estimateCount: Int
    let undeterminedCount: Int
    let notApplicableCount: Int
    let anewCount: Int
    /// Totals of an element that is added; `nil` for any other.
    let totals: Totals?

    struct Totals {
        /// Of the old units that have a figure.
        let before: Exact
        /// Of the new units, as far as it is determined.
        let after: Exact
        /// What of divided units could not be given to any.
        let undistributed: Exact

        var isConserved: Bool { before == after + undistributed }
    }

    init(
        _ element: MergedElement,
        origins: Set<UnitCode>,
        carried: [UnitCode: CarriedFigure],
        undistributed: [UnitCode: Fraction]
    ) {
        self.element = element
        self.carried = carried
        missingCount = origins.count { (element.figures[$0] ?? .missing) == .missing }
        var counts = (known: 0, estimate: 0, undetermined: 0, notApplicable: 0, anew: 0)
        for figure in carried.values {
            switch figure {
            case .known(_, let isEstimate): if isEstimate { counts.estimate += 1 } else { counts.known += 1 }
            case .notApplicable: counts.notApplicable += 1
            case .undetermined: counts.undetermined += 1
            case .collectAnew: counts.anew += 1
            }
        }
        (knownCount, estimateCount, undeterminedCount) = (counts.known, counts.estimate, counts.undetermined)
        (notApplicableCount, anewCount) = (counts.notApplicable, counts.anew)
        // The sum of means says nothing, and has a denominator of thousands of digits.
        guard case .add = element.rule else {
            totals = nil
            return
        }
        var after = Exact.zero
        for figure in carried.values {
            switch figure {
            case .known(let value, _), .undetermined(atLeast: let value, gaps: _): after += Exact(value)
            case .notApplicable, .collectAnew: break
            }
        }
        var before = Exact.zero
        for case .known(let value) in element.figures.values { before += Exact(value) }
        totals = Totals(
            before: before,
            after: after,
            undistributed: undistributed.values.reduce(Exact.zero) { $0 + Exact($1) }
        )
    }
}
