import Assessment
import Criteria
import Evaluation
import Quantities
import Records

/// How good a commune must be at each criterion to reach each level, found by asking the set itself about made-up communes.
struct FigureTargets: Sendable {
    /// By criterion, from the lowest level up; 1.01 where no quality reaches it. A set with a verdict has one level.
    let least: [String: [Double]]
    let levels: Int

    private static let steps = 50

    /// - Parameter day: any day; nothing depends on it.
    init(_ figures: DemoFigures, on day: CivilDate) throws {
        let plan = figures.plan
        let levels = max(1, plan.set.levels.count)
        // Shares are told apart in a large commune; a mere number of things must be reached in a small one too.
        let (large, small) = (
            try Self.least(figures, levels, size: 2_000, on: day),
            try Self.least(figures, levels, size: 8, on: day)
        )
        self.levels = levels
        least = large.merging(small) { large, small in zip(large, small).map { max($0, $1) } }
    }

    private static func least(
        _ figures: DemoFigures,
        _ levels: Int,
        size: Int,
        on day: CivilDate
    ) throws -> [String: [Double]] {
        let plan = figures.plan
        var met: [String: [[Bool]]] = [:]
        for step in 0...steps {
            let quality = Double(step) / Double(steps)
            let values = figures.values(
                code: "00000",
                people: size,
                quality: { _ in quality },
                isComplete: true,
                size: size
            )
            let standing = try Standing(
                plan,
                Participant(unit: "00000", title: "", kind: "", parent: nil, parentTitle: nil),
                values.mapValues { EnteredValue(text: $0, source: "", entry: .none, day: day) }
            )
            for place in plan.nodes.indices where plan.nodes[place].children.isEmpty {
                let marks: [Bool]
                switch standing.outcome.outcomes[place].judgement {
                case .ladder(let ladder): marks = ladder.map { $0 == .met || $0 == .notApplicable }
                case .verdict(let verdict): marks = [Bool](repeating: verdict == .met, count: levels)
                case .shown, .points: marks = [Bool](repeating: true, count: levels)
                }
                met[plan.nodes[place].node.code, default: []].append(marks)
            }
        }
        return met.mapValues { found in
            (0..<levels).map { level in
                // The last that fails: above it everything holds.
                guard let last = found.lastIndex(where: { !$0[level] }) else { return 0 }
                return last == steps ? 1.01 : Double(last + 1) / Double(steps)
            }
        }
    }

    /// How good a commune is at each criterion so that it comes to a level and not beyond.
    ///
    /// - Parameters:
    ///   - level: 0 for none.
    ///   - isClaim: as the unit says; where it overstates, it claims the next level.
    func quality(
        _ commune: DemoCommune,
        _ figures: DemoFigures,
        level: Int,
        overstates: Bool,
        seed: UInt64
    ) -> [String: Double] {
        var quality: [String: Double] = [:]
        var random = DemoRandom(seed: seed, "quality", commune.code, figures.plan.set.id)
        var rising: [String] = []
        for (code, least) in least.sorted(by: { $0.key < $1.key }) {
            let floor = level > 0 ? least[level - 1] : 0
            let natural = (commune.progress + 0.14 * random.bell() + 0.08).clamped(to: 0.02...1)
            let slack = 0.08 * random.unit()
            quality[code] = natural >= floor ? natural : min(1, floor + slack)
            if level < levels, least[level] > floor + 0.02, least[level] <= 1 { rising.append(code) }
        }
        guard level < levels, !rising.isEmpty else { return quality }
        // What keeps the commune from the next level: some of those that ask for more there.
        for _ in 0..<random.whole(2...5) {
            let code = rising[random.whole(0...(rising.count - 1))]
            let (floor, next) = (level > 0 ? least[code]?[level - 1] ?? 0 : 0, least[code]?[level] ?? 1)
            let short = floor + (next - 0.02 - floor) * (0.35 + 0.6 * random.unit())
            quality[code] = overstates ? max(quality[code] ?? 0, min(1, next + 0.03)) : short
        }
        return quality
    }
}
