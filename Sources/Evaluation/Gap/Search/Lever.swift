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
}
