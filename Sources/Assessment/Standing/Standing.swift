package import Evaluation
package import Tables

/// Where a dossier stands by the values that it has at the moment.
package struct Standing: Sendable {
    package let plan: Plan
    /// The dossier alone, in row 0, without the cells that are at fault.
    package let facts: Facts
    package let cohorts: Cohorts
    package let outcome: UnitOutcome
    /// What is wrong with cells; they count as missing until they are mended.
    package let faults: [UnitFileFault]

    /// - Throws: ``UnitFileFaults`` when the set itself cannot be asked, which no cell can cause.
    package init(
        _ plan: Plan,
        _ participant: Participant,
        _ values: [ValueKey: EnteredValue],
        cohorts: Cohorts = .none,
        children: FileBytes? = nil
    ) throws(UnitFileFaults) {
        var faulty: Set<String> = []
        var faults: [UnitFileFault] = []
        while true {
            var table = SheetTable(plan)
            table.append(participant, values, leavingOut: faulty)
            do throws(UnitFileFaults) {
                let file = try table.read(children: children)
                var evaluator = UnitEvaluator(plan, facts: file.facts, row: 0, cohorts: cohorts)
                self.plan = plan
                self.facts = file.facts
                self.cohorts = cohorts
                self.faults = faults
                outcome = evaluator.evaluate()
                return
            } catch {
                let found = Set(error.faults.compactMap(\.columnAtFault))
                guard !found.isSubset(of: faulty) else { throw error }
                faults += error.faults
                faulty.formUnion(found)
            }
        }
    }

    /// Ready to answer questions: explanations, gaps.
    package var evaluator: UnitEvaluator {
        var evaluator = UnitEvaluator(plan, facts: facts, row: 0, cohorts: cohorts)
        _ = evaluator.evaluate()
        return evaluator
    }
}

extension UnitFileFault {
    /// The column whose cell is wrong; `nil` for what is wrong with a whole file.
    package var columnAtFault: String? {
        switch self {
        case .cell(let fault): fault.column
        case .figure(let figure): figure.column
        case .attribute(let attribute): attribute.column
        case .file, .header, .unknownColumn, .inputTwice, .countedFromChildren, .childColumn, .childLevel,
            .childTwice:
            nil
        }
    }
}
