package import Criteria
import KernelOps
import Kernels
import KernelsWide

/// Scores one tile after another with a room of registers of its own: one scorer for each thread.
package final class TileScorer {
    package let plan: Plan
    package let facts: Facts
    package let program: ColumnProgram
    let cohorts: Cohorts
    private let registers: UnsafeMutablePointer<Double>
    private let suspects: UnsafeMutablePointer<UInt8>
    private let isWide: Bool
    private let scopedLines: [[MinMaxLine?]]
    private let watches: [AbsenceWatch]
    private var absences: [[(place: Int, absence: Absence)]] = []

    package init(_ plan: Plan, facts: Facts, cohorts: Cohorts, program: ColumnProgram) {
        self.plan = plan
        self.facts = facts
        self.program = program
        self.cohorts = cohorts
        registers = .allocate(capacity: max(1, Int(program.registerCount)) * tileRows)
        registers.initialize(repeating: 0, count: max(1, Int(program.registerCount)) * tileRows)
        for constant in program.constants {
            (registers + Int(constant.register - program.inputCount) * tileRows)
                .update(repeating: constant.number, count: tileRows)
        }
        suspects = .allocate(capacity: max(1, program.criterionOps.count + program.sumOps.count))
        suspects.initialize(repeating: 0, count: max(1, program.criterionOps.count + program.sumOps.count))
        watches = plan.nodes.indices.filter { plan.nodes[$0].children.isEmpty }.map {
            AbsenceWatch($0, plan: plan)
        }
        isWide = Processor.hasWideVectors
        scopedLines = program.scopedBounds.map { bound in
            let node = plan.nodes[bound.place]
            guard let rule = node.cohortRule else { return [] }
            let maximum = node.node.maximum.map { Exact($0).double } ?? 0
            return cohorts.allStatistics(at: bound.place).map {
                MinMaxLine(rule, statistics: $0, maximum: maximum)
            }
        }
    }

    deinit {
        registers.deallocate()
        suspects.deallocate()
    }

    /// The run of a node's points after ``score(tile:)``.
    package func points(at place: Int) -> UnsafePointer<Double> { run(program.registerOfNode[place]) }

    /// The run of the totals after ``score(tile:)``.
    package var totals: UnsafePointer<Double> { run(program.totalRegister) }

    private func run(_ number: Int32) -> UnsafePointer<Double> {
        UnsafePointer(registers) + Int(number - program.inputCount) * tileRows
    }

    /// Gives every node its points for the tile's units. Rows after the last unit hold 0.
    package func score(tile: Int) {
        fillScopedBounds(tile: tile)
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

    private func unitsIn(_ tile: Int) -> Int { min(tileRows, facts.unitCount - tile * tileRows) }

    // MARK: - What doubles may not decide

    /// Where a comparison came too close, the exact evaluator gives the points.
    private func decideSuspects(tile: Int) {
        for (index, op) in program.criterionOps.enumerated() where suspects[index] == 1 {
            let left = runOrInput(op.left, tile: tile)
            let right = runOrInput(op.right, tile: tile)
            for row in 0..<unitsIn(tile) {
                let one = left[row] * op.thresholdBelow
                let other = right[row] * op.thresholdAbove
                if (one - other).magnitude <= (one.magnitude + other.magnitude) * 0x1p-49 {
                    decide(Int(op.place), tile: tile, row: row)
                }
            }
        }
    }

    private func decideExactPlaces(tile: Int) {
        for place in program.exactPlaces {
            for row in 0..<unitsIn(tile) { decide(place, tile: tile, row: row) }
        }
        for (bound, lines) in zip(program.scopedBounds, scopedLines) {
            for row in 0..<unitsIn(tile) where lines[scope(tile: tile, row: row)] == nil {
                decide(bound.place, tile: tile, row: row)
            }
        }
    }

    private func decide(_ place: Int, tile: Int, row: Int) {
        let evaluator = UnitEvaluator(plan, facts: facts, row: tile * tileRows + row, cohorts: cohorts)
        let register = Int(program.registerOfNode[place] - program.inputCount)
        registers[register * tileRows + row] = evaluator.criterion(at: place).points?.given?.double ?? 0
    }

    private func runOrInput(_ number: Int32, tile: Int) -> UnsafePointer<Double> {
        number < program.inputCount
            ? UnsafePointer(facts.tiles.cells(tile: tile, column: Int(number))) : run(number)
    }

    // MARK: - Bounds by scope

    private func scope(tile: Int, row: Int) -> Int { Int(cohorts.scopes?[tile * tileRows + row] ?? 0) }

    private func fillScopedBounds(tile: Int) {
        for (bound, lines) in zip(program.scopedBounds, scopedLines) {
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
