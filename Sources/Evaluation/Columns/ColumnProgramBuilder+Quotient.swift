import Criteria
import KernelOps
import Quantities

/// A value as part over whole, each one run.
struct Quotient {
    var part: Int32
    var whole: Int32
    /// A bound on the magnitude if every figure is a whole number, else infinity.
    var partBound: Double
    var wholeBound: Double
}

extension ColumnProgramBuilder {
    /// The value as one run over another.
    mutating func quotient(of node: PlanNode) -> Quotient? {
        guard let shape = QuotientShape(node, plan: plan) else { return nil }
        let part = summed(shape.parts)
        guard shape.wholes.isEmpty else {
            let whole = summed(shape.wholes)
            return Quotient(part: part.run, whole: whole.run, partBound: part.bound, wholeBound: whole.bound)
        }
        let divisor = shape.divisor.double
        return Quotient(
            part: part.run,
            whole: constant(divisor),
            partBound: part.bound,
            wholeBound: shape.divisor.isWhole ? divisor : .infinity
        )
    }

    private mutating func summed(_ columns: [Int]) -> (run: Int32, bound: Double) {
        var run = Int32(columns[0])
        var bound = wholeBound(of: columns[0])
        for column in columns.dropFirst() {
            let output = newRegister()
            emit(KernelOp(.add, left: run, right: Int32(column), output: output, place: Int32(place)))
            run = output
            bound += wholeBound(of: column)
        }
        return (run, bound)
    }

    /// The largest figure of a column of whole numbers; infinity where some have decimals or do not fit a double.
    func wholeBound(of column: Int) -> Double {
        let facts = facts.columns[column]
        return facts.decimals == 0 && facts.wide.isEmpty ? facts.largest : .infinity
    }

    // MARK: - Places in the population

    mutating func cohort(_ rule: CohortRule, maximum: Double, output: Int32) -> Bool {
        guard rule.method == .minMax, let quotient = quotient(of: plan.nodes[place]) else { return false }
        if cohorts.scopes != nil { return scopedCohort(quotient, maximum: maximum, output: output) }
        guard let statistics = cohorts.statistics(at: place, row: 0),
            let line = MinMaxLine(rule, statistics: statistics, maximum: maximum)
        else { return false }
        var op = KernelOp(
            .place,
            left: quotient.part,
            right: quotient.whole,
            output: output,
            place: Int32(place)
        )
        op.offset = line.offset
        op.factor = line.factor
        op.maximum = maximum
        emit(op)
        return true
    }

    /// With a bound for each scope, the bounds are runs of their own.
    private mutating func scopedCohort(_ quotient: Quotient, maximum: Double, output: Int32) -> Bool {
        let bound = ColumnProgram.ScopedBound(
            place: place,
            offsetRegister: permanentRegister(),
            factorRegister: permanentRegister()
        )
        program.scopedBounds.append(bound)
        let value = newRegister()
        emit(
            KernelOp(.divide, left: quotient.part, right: quotient.whole, output: value, place: Int32(place))
        )
        let distance = newRegister()
        emit(
            KernelOp(
                .subtract,
                left: value,
                right: bound.offsetRegister,
                output: distance,
                place: Int32(place)
            )
        )
        let product = newRegister()
        emit(
            KernelOp(
                .multiply,
                left: distance,
                right: bound.factorRegister,
                output: product,
                place: Int32(place)
            )
        )
        return points(product, factor: 1, maximum: maximum, output: output)
    }
}

/// Min-max points as a straight line: (value − offset) × factor.
struct MinMaxLine {
    let offset: Double
    let factor: Double

    /// `nil` when all values are alike, or so nearly that doubles could not tell them apart.
    init?(_ rule: CohortRule, statistics: Cohorts.Statistics, maximum: Double) {
        guard let low = rule.lowerBound.map({ Exact($0) }) ?? statistics.lowest,
            let high = rule.upperBound.map({ Exact($0) }) ?? statistics.highest
        else { return nil }
        let range = (high - low).double
        guard range > 1e-6 * max(high.magnitude.double, low.magnitude.double) else { return nil }
        offset = rule.higherIsBetter ? low.double : high.double
        factor = (rule.higherIsBetter ? maximum : -maximum) / range
    }
}

extension Exact {
    /// Numerator and denominator as doubles.
    var doubleTerms: (Double, Double) {
        let (top, bottom) = terms
        return (Double(top), Double(bottom))
    }

    var termsAreExactDoubles: Bool {
        let (top, bottom) = doubleTerms
        return top.magnitude < 0x1p53 && bottom < 0x1p53
    }
}
