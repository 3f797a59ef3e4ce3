package import Criteria
import KernelOps
import Kernels
import KernelsWide

/// Scores one tile after another with a room of registers of its own: one scorer for each thread.
///
/// A scorer may be kept and used again when the population's bounds have moved.
package final class TileScorer {
    package let plan: Plan
    package let facts: Facts
    package let program: ColumnProgram
    private var cohorts: Cohorts = .none
    private let registers: UnsafeMutablePointer<Double>
    private let suspects: UnsafeMutablePointer<UInt8>
    private let isWide: Bool
    private let parents: [Int]
    /// By bound, then by scope; `nil` where all values are alike.
    private var lines: [[MinMaxLine?]] = []
    private lazy var watches = plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty }.map {
        AbsenceWatch($0, plan: plan)
    }
    private lazy var shapes = plan.nodes.map { QuotientShape($0, plan: plan) }
    private var absences: [[(place: Int, absence: Absence)]] = []

    package init(_ plan: Plan, facts: Facts, program: ColumnProgram) {
        self.plan = plan
        self.facts = facts
        self.program = program
        registers = .allocate(capacity: Int(program.registerCount) * tileRows)
        registers.initialize(repeating: 0, count: Int(program.registerCount) * tileRows)
        let ops = max(1, program.criterionOps.count, program.sumOps.count)
        suspects = .allocate(capacity: ops)
        suspects.initialize(repeating: 0, count: ops)
        isWide = Processor.hasWideVectors
        parents = plan.parentsOfNodes
        for constant in program.constants { fill(constant.register, with: constant.number) }
    }

    deinit {
        registers.deallocate()
        suspects.deallocate()
    }

    /// Takes over the bounds that points from places in the population need.
    package func use(_ cohorts: Cohorts) {
        self.cohorts = cohorts
        lines = program.bounds.map { bound in
            let node = plan.nodes[bound.place]
            guard let rule = node.cohortRule else { return [] }
            let maximum = node.node.maximum.map { Exact($0).double } ?? 0
            return cohorts.allStatistics(at: bound.place).map {
                MinMaxLine(rule, statistics: $0, maximum: maximum)
            }
        }
        guard cohorts.scopes == nil else { return }
        for (bound, lines) in zip(program.bounds, lines) {
            let line = lines.first ?? nil
            fill(bound.offsetRegister, with: line?.offset ?? 0)
            fill(bound.factorRegister, with: line?.factor ?? 0)
        }
    }

    /// The run of a node's points after ``score(tile:)``.
    package func points(at place: Int) -> UnsafePointer<Double> { run(program.registerOfNode[place]) }

    /// The run of the totals after ``score(tile:)``.
    package var totals: UnsafePointer<Double> { run(program.totalRegister) }

    /// Gives every node its points for the tile's units. Rows after the last unit hold 0.
    package func score(tile: Int) {
        if cohorts.scopes != nil { fillScopedBounds(tile: tile) }
        for register in program.sumRegisters { fill(register, with: 0) }
        runSteps(program.criterionOps, tile: tile)
        decideSuspects(tile: tile)
        decideExactPlaces(tile: tile)
        runSteps(program.sumOps, tile: tile)
    }

    private func runSteps(_ ops: [KernelOp], tile: Int) {
        let inputs = UnsafePointer(facts.tiles.cells(tile: tile, column: 0))
        ops.withUnsafeBufferPointer { ops in
            program.lists.withUnsafeBufferPointer { lists in
                program.tables.withUnsafeBufferPointer { tables in
                    guard let lists = lists.baseAddress, let tables = tables.baseAddress else { return }
                    if isWide {
                        KernelsWide.scoreTile(
                            ops,
                            lists: lists,
                            tables: tables,
                            inputs: inputs,
                            inputCount: program.inputCount,
                            registers: registers,
                            suspects: suspects
                        )
                    } else {
                        Kernels.scoreTile(
                            ops,
                            lists: lists,
                            tables: tables,
                            inputs: inputs,
                            inputCount: program.inputCount,
                            registers: registers,
                            suspects: suspects
                        )
                    }
                }
            }
        }
    }

    // MARK: - What is lacking

    /// Finds what the tile's units lack, for ``eachAbsence(row:_:)``.
    package func findAbsences(tile: Int) {
        var found: [AbsenceWatch.Finding] = []
        for watch in watches { watch.collect(facts.tiles, tile: tile, rows: unitsIn(tile), into: &found) }
        absences = Array(repeating: [], count: tileRows)
        for finding in found {
            let row = Int(finding.row)
            let place = Int(finding.place)
            let absence =
                finding.absence
                ?? UnitEvaluator(plan, facts: facts, row: tile * tileRows + row, cohorts: cohorts)
                .criterion(at: place).points?.absence
            if let absence { absences[row].append((place, absence)) }
        }
    }

    /// Calls `body` for each criterion of a unit that lacks figures or a base, in document order.
    package func eachAbsence(row: Int, _ body: (_ place: Int, _ absence: Absence) -> Void) {
        for (place, absence) in absences[row] { body(place, absence) }
    }

    // MARK: - What doubles may not decide

    /// Where a comparison came too close, the exact evaluator gives the points.
    ///
    /// Intermediate results are gone by now, their registers used again: quotients of figures are formed anew, and of
    /// other formulas every unit in the suspected part of the tile is decided.
    private func decideSuspects(tile: Int) {
        for (index, op) in program.criterionOps.enumerated() where suspects[index] != 0 {
            let place = Int(op.place)
            let shape = op.kind.isQuotient ? shapes[place] : nil
            for row in 0..<unitsIn(tile) where suspects[index] >> UInt8(row / (tileRows / 8)) & 1 == 1 {
                if let shape,
                    !program.thresholds(of: op).contains(where: {
                        isClose(shape, to: $0, tile: tile, row: row)
                    })
                {
                    continue
                }
                decide(place, tile: tile, row: row)
            }
        }
    }

    private func isClose(
        _ shape: QuotientShape,
        to threshold: (above: Double, below: Double),
        tile: Int,
        row: Int
    ) -> Bool {
        let (part, whole) = shape.terms(facts.tiles, tile: tile, row: row)
        let one = part * threshold.below
        let other = whole * threshold.above
        let sum = one.magnitude + other.magnitude
        guard (one - other).magnitude <= sum * 0x1p-49, sum > 0 else { return false }
        // Products of whole numbers that stay whole are exact, however close.
        return !(sum < 0x1p53 && part.isWhole && whole.isWhole)
    }

    private func decideExactPlaces(tile: Int) {
        for place in program.exactPlaces {
            fill(program.registerOfNode[place], with: 0)
            for row in 0..<unitsIn(tile) { decide(place, tile: tile, row: row) }
        }
        for (bound, lines) in zip(program.bounds, lines) where lines.contains(where: { $0 == nil }) {
            for row in 0..<unitsIn(tile) where lines[scope(tile: tile, row: row)] == nil {
                decide(bound.place, tile: tile, row: row)
            }
        }
    }

    private func decide(_ place: Int, tile: Int, row: Int) {
        let evaluator = UnitEvaluator(plan, facts: facts, row: tile * tileRows + row, cohorts: cohorts)
        let points = evaluator.criterion(at: place).points?.given?.double ?? 0
        let cell = Int(program.registerOfNode[place] - program.inputCount) * tileRows + row
        let group = parents[place]
        if group >= 0 {
            // An exact place was never added, and its register still holds 0.
            registers[Int(program.registerOfNode[group] - program.inputCount) * tileRows + row] +=
                points - registers[cell]
        }
        registers[cell] = points
    }

    // MARK: - Runs

    private func unitsIn(_ tile: Int) -> Int { min(tileRows, facts.unitCount - tile * tileRows) }

    private func run(_ number: Int32) -> UnsafePointer<Double> {
        UnsafePointer(registers) + Int(number - program.inputCount) * tileRows
    }

    private func fill(_ register: Int32, with number: Double) {
        (registers + Int(register - program.inputCount) * tileRows).update(repeating: number, count: tileRows)
    }

    private func scope(tile: Int, row: Int) -> Int { Int(cohorts.scopes?[tile * tileRows + row] ?? 0) }

    private func fillScopedBounds(tile: Int) {
        for (bound, lines) in zip(program.bounds, lines) {
            let offsets = registers + Int(bound.offsetRegister - program.inputCount) * tileRows
            let factors = registers + Int(bound.factorRegister - program.inputCount) * tileRows
            for row in 0..<unitsIn(tile) {
                let line = lines[scope(tile: tile, row: row)]
                offsets[row] = line?.offset ?? 0
                factors[row] = line?.factor ?? 0
            }
        }
    }
}

extension KernelOp.Kind {
    /// Whether the op holds figures, or sums of figures, against a threshold, and not results of other steps.
    fileprivate var isQuotient: Bool { self == .ramp || self == .step || self == .stairs }
}

extension Double {
    fileprivate var isWhole: Bool { self == rounded(.towardZero) }
}

extension ColumnProgram {
    /// The thresholds that an op holds its quotient against.
    fileprivate func thresholds(of op: KernelOp) -> [(above: Double, below: Double)] {
        guard op.kind == .stairs else { return [(op.thresholdAbove, op.thresholdBelow)] }
        return (0..<Int(op.listCount)).map {
            (tables[Int(op.listStart) + $0 * 3], tables[Int(op.listStart) + $0 * 3 + 1])
        }
    }
}
