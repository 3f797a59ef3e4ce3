/// Takes changes back as far as the goal allows.
struct Trimmer {
    let factory: LeverFactory

    /// Changes none of which can be dropped or taken back by one step; missing figures are set to the end of what does.
    ///
    /// - Parameters:
    ///   - base: changes that stay.
    ///   - order: the columns, the one to be taken back first at the front.
    func trimmed(
        _ changes: [Int: Answer],
        over base: [Int: Answer] = [:],
        order: [Int],
        holds: ([Int: Answer]) -> Bool
    ) -> [Int: Answer] {
        var current = changes
        for _ in 0..<8 {
            let before = current
            for column in order where current[column] != nil && current[column] != base[column] {
                current = takenBack(column, in: current, over: base, holds: holds)
            }
            if current == before { break }
        }
        return current
    }

    private func takenBack(
        _ column: Int,
        in current: [Int: Answer],
        over base: [Int: Answer],
        holds: ([Int: Answer]) -> Bool
    ) -> [Int: Answer] {
        var rest = current
        rest[column] = base[column]
        let start = factory.trial.figure(column, base)
        guard let lever = factory.lever(column, under: rest, from: start) else { return current }
        switch lever.range {
        case .settings: return holds(rest) ? rest : current
        case .grid(let origin, let step, let lowest, let highest):
            guard let now = current[column]?.number, let steps = ((now - origin) / step).int else {
                return current
            }
            func does(_ steps: Int) -> Bool { holds(factory.moved(lever, to: steps, in: rest)) }
            if lever.isMissing {
                if holds(rest) { return rest }
                return factory.moved(lever, to: end(of: lowest...highest, from: steps, does: does), in: rest)
            }
            let direction = steps < 0 ? -1 : 1
            let isLegalToDrop = lowest <= 0 && 0 <= highest
            if isLegalToDrop, holds(rest) { return rest }
            let nearest = max(1, direction > 0 ? lowest : -highest)
            guard abs(steps) > nearest, does(steps - direction) else { return current }
            let least = GridSearch.first(from: nearest, through: abs(steps)) { does($0 * direction) }
            return factory.moved(lever, to: (least ?? abs(steps)) * direction, in: rest)
        }
    }

    /// Of a missing figure: the least that does, or the greatest if the least legal one does already, or the least legal one
    /// if all do.
    private func end(of range: ClosedRange<Int>, from steps: Int, does: (Int) -> Bool) -> Int {
        if !does(range.lowerBound) {
            if steps > range.lowerBound, !does(steps - 1) { return steps }
            return GridSearch.first(from: range.lowerBound, through: steps, holds: does) ?? steps
        }
        let failing = GridSearch.first(from: range.lowerBound, through: range.upperBound) { !does($0) }
        return failing.map { $0 - 1 } ?? range.lowerBound
    }
}
