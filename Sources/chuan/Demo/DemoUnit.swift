import Territory

/// A real unit with made-up properties that its figures follow.
struct DemoUnit: Sendable {
    let code: String
    let people: Int
    /// 0...1: how far digital life has come here, by province and by kind.
    let progress: Double

    init(_ unit: Unit, province: String, seed: UInt64) {
        code = unit.code.description
        var size = DemoRandom(seed: seed, "people", code)
        let typical: Double =
            switch unit.kind {
            case .ward: 45_000
            case .specialZone: 20_000
            default: 21_000
            }
        people = max(800, Int(typical * (1 + 0.35 * size.bell()).clamped(to: 0.2...3)))
        var region = DemoRandom(seed: seed, "province", province)
        var own = DemoRandom(seed: seed, "unit", code)
        let kind = unit.kind == .ward ? 0.08 : 0
        progress = (0.66 + 0.1 * region.bell() + 0.11 * own.bell() + kind).clamped(to: 0.1...0.98)
    }
}

extension Double {
    func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
