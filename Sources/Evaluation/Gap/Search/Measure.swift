/// The measure of effort: see ``Proposal/cost``.
struct Measure {
    let factory: LeverFactory

    func cost(of changes: [Int: Answer], over base: [Int: Answer] = [:]) -> Exact {
        changes.keys.reduce(.zero) { sum, column in
            let from = factory.trial.figure(column, base)
            let to = factory.trial.figure(column, changes)
            return from == to ? sum : sum + cost(column, from: from, to: to, in: changes)
        }
    }

    func cost(_ column: Int, from: Answer, to: Answer, in changes: [Int: Answer]) -> Exact {
        guard let from = from.number, let to = to.number else { return .one }
        let whole = factory.whole(of: column).flatMap { factory.trial.figure($0, changes).number }
        let scale = whole.flatMap { $0.isPositive ? $0 : nil } ?? max(from.magnitude, to.magnitude)
        return scale.isZero ? .zero : (to - from).magnitude / scale
    }
}
