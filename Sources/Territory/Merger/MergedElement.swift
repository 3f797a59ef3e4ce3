/// A data element with the figures of the old units.
package struct MergedElement: Sendable {
    package let id: String
    package let rule: MergeRule
    /// A unit without a figure is missing.
    package let figures: [UnitCode: Figure]

    package init(id: String, rule: MergeRule, figures: [UnitCode: Figure]) {
        self.id = id
        self.rule = rule
        self.figures = figures
    }

    func figure(of code: UnitCode) -> Figure { figures[code] ?? .missing }
}
