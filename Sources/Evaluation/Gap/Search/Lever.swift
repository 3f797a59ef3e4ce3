/// One figure that the unit can change, and how far.
struct Lever {
    enum Range {
        /// The figures `origin` + n × `step` for n in `lowest`...`highest`.
        case grid(origin: Exact, step: Exact, lowest: Int, highest: Int)
        /// The other answers.
        case settings([Answer])
    }

    let column: Int
    let range: Range
    /// There is no figure yet: the search starts at the lowest legal one.
    let isMissing: Bool

    /// The figure so many steps away.
    func answer(at steps: Int) -> Answer {
        switch range {
        case .grid(let origin, let step, _, _): .number(origin + Exact(steps) * step)
        case .settings(let answers): answers[steps]
        }
    }

    /// The lever with only the steps in one direction; `nil` if there are none.
    func towards(_ direction: Int) -> Lever? {
        guard case .grid(let origin, let step, let lowest, let highest) = range else { return self }
        let low = direction > 0 ? max(0, lowest) : lowest
        let high = direction > 0 ? highest : min(0, highest)
        guard low <= high else { return nil }
        let range = Range.grid(origin: origin, step: step, lowest: low, highest: high)
        return Lever(column: column, range: range, isMissing: isMissing)
    }
}
