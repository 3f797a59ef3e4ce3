import Criteria

/// Ladders that do not rise: figures that meet a level but not the one below it.
struct LadderFindings {
    let set: CriteriaSet
    let node: Node
    let site: FindingSite

    func findings(for rungs: [Requirement?]) -> [Finding] {
        let asked = rungs.enumerated().compactMap { level, rung in rung.map { (level: level + 1, rung: $0) } }
        return zip(asked, asked.dropFirst()).compactMap { lower, higher in
            for world in AttributeWorld.all(of: [set], withMissing: false) ?? [] {
                let reduction = Reduction(set, node: node, world: world)
                let (below, above) = (
                    reduction.condition(of: lower.rung), reduction.condition(of: higher.rung)
                )
                if Implication.proves(above, below) { continue }
                guard let figures = counterexample(lower.rung, higher.rung, [below, above], world) else {
                    continue
                }
                return finding(figures, lower: lower.level, higher: higher.level, source: lower.rung.source)
            }
            return nil
        }
    }

    private func counterexample(
        _ lower: Requirement,
        _ higher: Requirement,
        _ conditions: [Expression],
        _ world: AttributeWorld
    ) -> Figures? {
        guard let criterion = node.criterion, let probe = Probe(set, node: node, world: world) else {
            return nil
        }
        let letters = Set(conditions.flatMap(\.ownInputs))
        let grid = FigureGrid(
            criterion.inputs.filter { letters.contains($0.letter) },
            constants: conditions.flatMap(\.constants).map { Exact($0) },
            withAbsent: false
        )
        return grid.first { figures in
            probe.isMet(higher, by: figures) && !probe.isMet(lower, by: figures) ? figures : nil
        }
    }

    private func finding(_ figures: Figures, lower: Int, higher: Int, source: String) -> Finding {
        site.finding(
            .ladder,
            vi:
                "\(figures.text.vi): đạt mức \(higher) nhưng không đạt mức \(lower) (“\(source)”): yêu cầu không tăng "
                + "dần",
            en:
                "\(figures.text(.en)): meets level \(higher) but not level \(lower) (“\(source)”): the ladder does not "
                + "rise steadily"
        )
    }
}

extension Requirement {
    /// The conditions as written.
    var source: String { cases.map(\.condition.source).joined(separator: "; ") }
}
