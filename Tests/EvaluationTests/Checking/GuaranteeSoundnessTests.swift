import Criteria
import CriteriaFiles
import Evaluation
import Testing

/// Every pair of a list of requirements, held against trying all small figures.
struct GuaranteeSoundnessTests {
    /// A requirement and the same in plain arithmetic; b is never 0 here.
    struct Sample: Sendable {
        let source: String
        let holds: @Sendable (_ a: Int, _ b: Int) -> Bool
    }

    static let samples = [
        Sample(source: ">= 50%") { $0 * 2 >= $1 },
        Sample(source: "> 50%") { $0 * 2 > $1 },
        Sample(source: ">= 60%") { $0 * 5 >= $1 * 3 },
        Sample(source: "<= 50%") { $0 * 2 <= $1 },
        Sample(source: "= 50%") { $0 * 2 == $1 },
        Sample(source: "a >= 2") { a, _ in a >= 2 },
        Sample(source: "a >= 3 or a / b >= 100%") { $0 >= 3 || $0 >= $1 },
        Sample(source: "a >= 3 or a / b >= 60%") { $0 >= 3 || $0 * 5 >= $1 * 3 },
        Sample(source: "a >= 2 and a / b > 50%") { $0 >= 2 && $0 * 2 > $1 },
        Sample(source: "not (a / b < 60%)") { $0 * 5 >= $1 * 3 },
        Sample(source: "at_least(1, a >= 2, b >= 5)") { $0 >= 2 || $1 >= 5 },
        Sample(source: "at_least(2, a >= 2, b >= 5)") { $0 >= 2 && $1 >= 5 },
        Sample(source: "if b >= 3 then a >= 2 else a >= 1") { $1 >= 3 ? $0 >= 2 : $0 >= 1 },
    ]

    @Test func noProofIsContradictedByFiguresAndNoRefutationIsIdle() throws {
        let sets = try Self.samples.map {
            try SmallSet.verdict(SmallSet.share + "require: '\($0.source)'")
        }
        var undecided: [String] = []
        for (strict, derived) in zip(Self.samples, sets) {
            for (lax, base) in zip(Self.samples, sets) {
                let isContradicted = (1...20).contains { b in
                    (0...b).contains { a in strict.holds(a, b) && !lax.holds(a, b) }
                }
                switch OverlayGuarantee.check(derived: derived, base: base) {
                case .proved: #expect(!isContradicted, "\(strict.source) => \(lax.source)")
                case .refuted(let found):
                    // Where a figure is missing the two may differ although they agree on all numbers.
                    let isWhole = found.figures.allSatisfy { Int($0.value.vi) != nil }
                    #expect(isContradicted || !isWhole, "\(strict.source) => \(lax.source)")
                case .undecided:
                    #expect(!isContradicted, "\(strict.source) => \(lax.source)")
                    undecided.append("\(strict.source) => \(lax.source)")
                }
            }
        }
        #expect(undecided.count <= 9, "\(undecided)")
    }

    /// A score rule and the share of the points that it gives at a value in percent.
    struct Ramp: Sendable {
        let source: String
        let share: @Sendable (_ percent: Double) -> Double
    }

    static let ramps = [
        Ramp(source: "{mechanism: ratio}") { $0 / 100 },
        Ramp(source: "{mechanism: capped_ratio, full_at: 80%}") { min(1, $0 / 80) },
        Ramp(source: "{mechanism: capped_ratio, full_at: 90%, slope: 100%}") { $0 >= 90 ? 1 : $0 / 100 },
        Ramp(source: "{mechanism: capped_ratio, full_at: 80%, slope: 50%}") { min(1, $0 / 50) },
        Ramp(source: "{mechanism: all_or_nothing, full_at: 60%}") { $0 >= 60 ? 1 : 0 },
        Ramp(source: "{mechanism: tiers, tiers: [{when: \">= 50%\", points: 50%}, {points: value / 2}]}") {
            $0 >= 50 ? 0.5 : $0 / 200
        },
        Ramp(source: "{mechanism: tiers, tiers: [{when: \"> 50%\", points: 2 * value - 1}]}") {
            $0 > 50 ? $0 / 50 - 1 : 0
        },
    ]

    @Test func curvesOfPointsAreComparedRightly() throws {
        let sets = try Self.ramps.map { try SmallSet.scored(SmallSet.share + "score: \($0.source)") }
        for (new, derived) in zip(Self.ramps, sets) {
            for (old, base) in zip(Self.ramps, sets) {
                let isHigher = (0...1_000).contains {
                    new.share(Double($0) / 10) > old.share(Double($0) / 10) + 1e-9
                }
                switch OverlayGuarantee.check(derived: derived, base: base) {
                case .proved: #expect(!isHigher, "\(new.source) over \(old.source)")
                case .refuted: #expect(isHigher, "\(new.source) over \(old.source)")
                case .undecided: Issue.record("undecided: \(new.source) over \(old.source)")
                }
            }
        }
    }
}
