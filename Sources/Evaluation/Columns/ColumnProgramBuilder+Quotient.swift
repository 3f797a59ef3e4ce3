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
        let bound = ColumnProgram.Bound(
            place: place,
            offsetRegister: permanentRegister(),
            factorRegister: permanentRegister()
        )
        program.bounds.append(bound)
        var op = KernelOp(
            .place,
            left: quotient.part,
            right: quotient.whole,
            third: bound.offsetRegister,
            output: output,
            place: Int32(place)
        )
        op.listStart = bound.factorRegister
        op.maximum = maximum
        emit(op)
        return true
    }

    // MARK: - Stairs

    /// Tiers over one quotient with fixed shares, the highest threshold first.
    mutating func stairs(_ tiers: [(when: Code?, share: Code)], maximum: Double, output: Int32) -> Bool {
        var steps: [(threshold: Exact, share: Exact)] = []
        for tier in tiers {
            guard case .number(let share) = tier.share else { return false }
            if case .compare(.greaterOrEqual, .value, .number(let threshold))? = tier.when {
                guard threshold.isPositive, threshold < steps.last?.threshold ?? threshold + .one else {
                    return false
                }
                steps.append((threshold, share))
                continue
            }
            // What is left below the lowest threshold is worth nothing, or these are no stairs.
            guard share.isZero else { return false }
            switch tier.when {
            case nil: break
            case .compare(.less, .value, .number(let threshold))? where threshold == steps.last?.threshold:
                break
            default: return false
            }
        }
        guard !steps.isEmpty, let quotient = quotient(of: plan.nodes[place]) else { return false }
        var op = KernelOp(
            .stairs,
            left: quotient.part,
            right: quotient.whole,
            output: output,
            place: Int32(place)
        )
        op.listStart = Int32(program.tables.count)
        op.listCount = Int32(steps.count)
        for step in steps.reversed() {
            let (above, below) = step.threshold.doubleTerms
            program.tables += [above, below, step.share.double * maximum]
            op.isExact =
                op.isExact && step.threshold.termsAreExactDoubles && quotient.partBound * below < 0x1p53
                && quotient.wholeBound * above < 0x1p53
        }
        emit(op)
        return true
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
