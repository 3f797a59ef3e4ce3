import Evaluation
import HTML

/// A value against the thresholds of all levels; small enough for a row of a table.
struct GapBar: Sendable {
    /// 0...1 of the bar.
    private let value: Double
    private let steps: [(at: Double, isNext: Bool)]
    private let isShort: Bool
    private let words: String

    private static let width = 1_900.0

    /// - Parameters:
    ///   - value: what the unit has.
    ///   - thresholds: by level, from the lowest.
    ///   - isShare: whether a whole is the end of the bar.
    ///   - next: the place of the first threshold that is not met; `nil` when all are.
    ///   - isShort: whether the unit lacks this now.
    ///   - words: what the picture shows.
    /// - Returns: `nil` where there is nothing to draw.
    init?(value: Double, thresholds: [Double], isShare: Bool, next: Int?, isShort: Bool, words: String) {
        let top = max(thresholds.max() ?? 0, isShare ? 1 : value)
        guard top > 0, value >= 0, !thresholds.isEmpty else { return nil }
        let full = isShare ? max(1, top) : top * 1.05
        self.value = min(1, value / full)
        var seen: Set<Double> = []
        steps = thresholds.enumerated().compactMap { place, threshold in
            let isNext = place == next
            guard seen.insert(threshold).inserted || isNext else { return nil }
            return (min(1, threshold / full), isNext)
        }
        self.isShort = isShort
        self.words = words
    }

    func write(_ h: HTMLWriter) {
        func x(_ part: Double) -> Int { 40 + Int((part * (Self.width - 80)).rounded()) }
        func line(_ style: String, _ from: (Int, Int), _ to: (Int, Int)) {
            h.line(.class(style), .x1(from.0), .y1(from.1), .x2(to.0), .y2(to.1)) {}
        }
        h.svg(.class("gap"), .viewBox(0, 0, Int(Self.width), 260), .role("img"), .label(words)) {
            line("base", (x(0), 130), (x(1), 130))
            if value > 0 { line(isShort ? "value short" : "value", (x(0), 130), (x(value), 130)) }
            for step in steps {
                line(step.isNext ? "step next" : "step", (x(step.at), 60), (x(step.at), 200))
            }
        }
    }
}
