import Criteria
import KernelOps
import Quantities

/// Turns each criterion's rule into steps: the common shapes into one step, the rest through their formulas, and what
/// has no steps is left to the exact evaluator.
struct ColumnProgramBuilder {
    let plan: Plan
    let facts: Facts
    let cohorts: Cohorts
    var program: ColumnProgram
    private var constants: [Double: Int32] = [:]
    /// Registers of earlier criteria's intermediate results, free to be used again: few registers stay in the cache.
    private var free: [Int32] = []
    private var used: [Int32] = []
    /// While one criterion is built: its place, and the runs of its `let` quantities and its value.
    var place = 0
    var localRuns: [NumericRun] = []
    var valueRun: NumericRun?

    init(plan: Plan, facts: Facts, cohorts: Cohorts, program: ColumnProgram) {
        self.plan = plan
        self.facts = facts
        self.cohorts = cohorts
        self.program = program
    }

    mutating func build() {
        for place in plan.nodes.indices { program.registerOfNode[place] = permanentRegister() }
        program.totalRegister = permanentRegister()
        for place in plan.nodes.indices where plan.nodes[place].children.isEmpty {
            let before = program
            if !criterion(at: place) {
                let (registers, constants) = (program.registerCount, program.constants)
                program = before
                program.registerCount = registers
                program.constants = constants
                program.exactPlaces.append(place)
            }
            free += used
            used = []
        }
        for place in plan.nodes.indices.reversed() where !plan.nodes[place].children.isEmpty {
            sum(
                of: plan.nodes[place].children,
                declared: plan.nodes[place].node.maximum.map { $0.double },
                output: program.registerOfNode[place]
            )
        }
        sum(of: plan.top, declared: plan.set.result.maximum.map { $0.double }, output: program.totalRegister)
    }

    private mutating func sum(of children: [Int], declared: Double?, output: Int32) {
        var op = KernelOp(.sum, output: output)
        op.listStart = Int32(program.lists.count)
        op.listCount = Int32(children.count)
        program.lists += children.map { program.registerOfNode[$0] }
        if let declared {
            let children = children.reduce(0.0) { $0 + (plan.nodes[$1].node.maximum?.double ?? .infinity) }
            // A cap that can never be reached costs a pass for nothing.
            op.maximum = children > declared ? declared : 0
        }
        program.sumOps.append(op)
    }

    /// A register that keeps its content to the end of the tile.
    mutating func permanentRegister() -> Int32 {
        program.registerCount += 1
        return program.inputCount + program.registerCount - 1
    }

    /// A register for an intermediate result of the criterion at hand.
    mutating func newRegister() -> Int32 {
        let register = free.popLast() ?? permanentRegister()
        used.append(register)
        return register
    }

    mutating func emit(_ op: KernelOp) { program.criterionOps.append(op) }

    /// A run that holds one number in every row.
    mutating func constant(_ number: Double) -> Int32 {
        if let known = constants[number] { return known }
        let register = permanentRegister()
        program.constants.append((register, number))
        constants[number] = register
        return register
    }

    // MARK: - Criteria

    /// Answers whether the criterion could be put into steps.
    private mutating func criterion(at place: Int) -> Bool {
        let node = plan.nodes[place]
        guard case .score(let score) = node.rule, let output = program.registerOfNode.element(at: place)
        else {
            return false
        }
        self.place = place
        localRuns = []
        valueRun = nil
        let maximum = node.node.maximum?.double ?? 0
        switch score {
        case .ratio: return ramp(fullAt: .one, slope: .one, maximum: maximum, output: output)
        case .cappedRatio(let fullAt, let slope):
            return ramp(fullAt: fullAt, slope: slope, maximum: maximum, output: output)
        case .allOrNothing(let fullAt): return step(fullAt: fullAt, maximum: maximum, output: output)
        case .check: return check(node, maximum: maximum, output: output)
        case .choice(let shares):
            var op = KernelOp(
                .lookup,
                left: Int32(node.columns.lowerBound),
                output: output,
                place: Int32(place)
            )
            op.listStart = Int32(program.tables.count)
            op.listCount = Int32(shares.count)
            program.tables += shares.map { $0.double * maximum }
            emit(op)
            return true
        case .cohort(let rule): return cohort(rule, maximum: maximum, output: output)
        case .tiers(let tiers):
            guard prepareNames(of: node), let share = tierShare(tiers[...]) else { return false }
            return points(share.run, factor: maximum, maximum: maximum, output: output)
        case .checklist(let parts): return checklist(parts, node: node, maximum: maximum, output: output)
        case .formula(let code):
            guard prepareNames(of: node), let run = number(code) else { return false }
            return points(run.run, factor: 1, maximum: maximum, output: output)
        case .rubric:
            guard prepareNames(of: node), let run = valueRun else { return false }
            return points(run.run, factor: 1, maximum: maximum, output: output)
        }
    }

    mutating func points(_ run: Int32, factor: Double, maximum: Double, output: Int32) -> Bool {
        var op = KernelOp(.points, left: run, output: output, place: Int32(place))
        op.factor = factor
        op.maximum = maximum
        emit(op)
        return true
    }

    private mutating func ramp(fullAt: Exact, slope: Exact, maximum: Double, output: Int32) -> Bool {
        guard fullAt.isPositive, slope.isPositive, let quotient = quotient(of: plan.nodes[place]) else {
            return false
        }
        var op = comparison(.ramp, quotient, threshold: fullAt, output: output)
        op.maximum = maximum
        op.factor = maximum / slope.double
        emit(op)
        return true
    }

    private mutating func step(fullAt: Exact, maximum: Double, output: Int32) -> Bool {
        guard fullAt.isPositive, let quotient = quotient(of: plan.nodes[place]) else { return false }
        var op = comparison(.step, quotient, threshold: fullAt, output: output)
        op.maximum = maximum
        emit(op)
        return true
    }

    /// part / whole ≥ p / q as part × q ≥ whole × p, exact while the products are whole numbers below 2^53.
    private func comparison(
        _ kind: KernelOp.Kind,
        _ quotient: Quotient,
        threshold: Exact,
        output: Int32
    ) -> KernelOp {
        var op = KernelOp(
            kind,
            left: quotient.part,
            right: quotient.whole,
            output: output,
            place: Int32(place)
        )
        let (above, below) = threshold.doubleTerms
        op.thresholdAbove = above
        op.thresholdBelow = below
        op.isExact =
            threshold.termsAreExactDoubles && quotient.partBound * below < 0x1p53
            && quotient.wholeBound * above < 0x1p53
        return op
    }

    private mutating func check(_ node: PlanNode, maximum: Double, output: Int32) -> Bool {
        if case .input(let column)? = node.value {
            var op = KernelOp(.scale, left: Int32(column), output: output, place: Int32(place))
            op.factor = maximum
            emit(op)
            return true
        }
        guard prepareNames(of: node), let code = node.value, let run = condition(code) else { return false }
        return points(run, factor: maximum, maximum: maximum, output: output)
    }

    private mutating func tierShare(_ tiers: ArraySlice<(when: Code?, share: Code)>) -> NumericRun? {
        guard let tier = tiers.first else { return NumericRun(run: constant(0), bound: 0, isWhole: true) }
        guard let share = number(tier.share) else { return nil }
        guard let when = tier.when else { return share }
        guard let asked = condition(when), let rest = tierShare(tiers.dropFirst()) else { return nil }
        return chosen(asked, share, rest)
    }

    private mutating func checklist(
        _ parts: [(when: Code, share: Exact)],
        node: PlanNode,
        maximum: Double,
        output: Int32
    ) -> Bool {
        guard prepareNames(of: node), !parts.isEmpty else { return false }
        var op = KernelOp(.sum, output: output, place: Int32(place))
        var runs: [Int32] = []
        for part in parts {
            guard let asked = condition(part.when) else { return false }
            let run = newRegister()
            _ = points(asked, factor: part.share.double * maximum, maximum: maximum, output: run)
            runs.append(run)
        }
        op.listStart = Int32(program.lists.count)
        op.listCount = Int32(runs.count)
        program.lists += runs
        op.maximum = maximum
        emit(op)
        return true
    }
}

extension Array {
    fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
