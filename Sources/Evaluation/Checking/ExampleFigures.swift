import Criteria

/// Figures that meet a criterion, or fail it.
struct ExampleFigures {
    struct Example {
        let figures: Figures
        let world: AttributeWorld
        /// In a levels set, the level that was asked about.
        let level: Int?
    }

    let set: CriteriaSet
    let node: Node

    var meeting: Example? { first(isMet: true) }
    var failing: Example? { first(isMet: false) }

    private func first(isMet wanted: Bool) -> Example? {
        guard let criterion = node.criterion else { return nil }
        let formulas = criterion.formulas.map(\.expression)
        let grid = FigureGrid(
            criterion.inputs,
            constants: formulas.flatMap(\.constants).map { Exact($0) },
            withAbsent: false
        )
        for world in AttributeWorld.all(of: [set], withMissing: false) ?? [] {
            guard let probe = Probe(set, node: node, world: world) else { return nil }
            let found = grid.first { (figures: Figures) -> Example? in
                let outcome = probe.outcome(of: figures)
                switch outcome.judgement {
                case .verdict(let verdict):
                    guard verdict == (wanted ? .met : .notMet) else { return nil }
                    return Example(figures: figures, world: world, level: nil)
                case .ladder(let marks):
                    guard let level = marks.firstIndex(of: wanted ? .met : .notMet) else { return nil }
                    return Example(figures: figures, world: world, level: level + 1)
                case .points(let points):
                    guard let given = points.given, (given == points.maximum) == wanted else { return nil }
                    return Example(figures: figures, world: world, level: nil)
                case .shown: return nil
                }
            }
            if let found { return found }
        }
        return nil
    }
}
