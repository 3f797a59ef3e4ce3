/// How far the robustness analysis goes.
package struct RobustnessOptions: Hashable, Sendable {
    /// By how many percent weights are raised and lowered, 1...99.
    package var percent: Int
    /// How many simultaneous changes of all weights are drawn.
    package var draws: Int
    package var seed: UInt64
    /// The extreme value of a cohort is an outlier when its distance from the next takes more than this share of the range.
    package var outlierShare: Double

    package init(percent: Int = 10, draws: Int = 200, seed: UInt64 = 1, outlierShare: Double = 0.5) {
        self.percent = min(max(percent, 1), 99)
        self.draws = max(draws, 0)
        self.seed = seed
        self.outlierShare = outlierShare
    }
}
