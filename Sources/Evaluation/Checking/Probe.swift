import Criteria

/// Asks a criterion what it says of made-up figures, through the evaluator that also decides real cases.
struct Probe {
    private let plan: Plan
    private let place: Int
    private let facts: Facts

    /// - Parameter node: the criterion as it is asked; it takes the place of the set's node of the same code.
    /// - Returns: `nil` when the criterion depends on more than its own figures.
    init?(_ set: CriteriaSet, node: Node, world: AttributeWorld) {
        guard let criterion = node.criterion else { return nil }
        let formulas = criterion.formulas + [node.appliesIf].compactMap { $0 }
        let isAlone = formulas.flatMap(\.expression.references).allSatisfy { reference in
            switch reference {
            case .inputOf, .node, .total: false
            case .input, .local, .value, .maximum, .attribute, .parameter: true
            }
        }
        guard isAlone else { return nil }
        var small = set
        small.nodes = [node]
        small.result.knockOuts = []
        small.result.bands = []
        small.result.combination = .sum
        small.result.rule = .all
        plan = Plan(small)
        place = 0
        facts = Facts(
            unitCount: 1,
            tiles: FactTiles(columnCount: plan.slots.count, rowCount: 1),
            columns: plan.slots.map { _ in ColumnFacts() },
            attributes: set.attributes.map { AttributeColumn(values: [world[$0.name]], codes: [0]) },
            parents: nil
        )
    }

    /// What comes out at the criterion.
    func outcome(of figures: Figures) -> Outcome { evaluator(figures).criterion(at: place) }

    /// Whether the requirement is met.
    func isMet(_ requirement: Requirement, by figures: Figures) -> Bool {
        verdict(of: requirement, for: figures) == .met
    }

    func verdict(of requirement: Requirement, for figures: Figures) -> Verdict {
        let evaluator = evaluator(figures)
        let compiler = PlanCompiler(plan.set)
        let node = plan.nodes[place].node
        let cases = requirement.cases.map {
            PlanNode.RequirementCase(
                when: $0.when.map { compiler.code($0, in: node) },
                condition: compiler.code($0.condition, in: node)
            )
        }
        return evaluator.verdict(of: cases, in: evaluator.frame(at: place))
    }

    /// What a formula of the criterion answers.
    func answer(_ formula: Formula, to figures: Figures) -> Answer {
        let evaluator = evaluator(figures)
        let code = PlanCompiler(plan.set).code(formula, in: plan.nodes[place].node)
        return evaluator.answer(code, in: evaluator.frame(at: place))
    }

    private func evaluator(_ figures: Figures) -> UnitEvaluator {
        var changes: [Int: Answer] = [:]
        for figure in figures.answers {
            if let column = plan.slots.firstIndex(where: { $0.input.letter == figure.letter }) {
                changes[column] = figure.answer
            }
        }
        return UnitEvaluator(plan, facts: facts, row: 0, cohorts: .none, changes: changes)
    }
}
