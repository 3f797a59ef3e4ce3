package import Territory

/// A real commune with made-up properties that its figures follow.
package struct DemoCommune: Hashable, Sendable {
    package let unit: Unit
    package let province: Unit
    /// How many live there: made up, of a size that its kind has.
    package let people: Int
    /// 0...1: how far digital life has come here, by province, kind and chance.
    package let progress: Double

    var code: String { unit.code.description }

    init(_ unit: Unit, in province: Unit, seed: UInt64) {
        self.unit = unit
        self.province = province
        let code = unit.code.description
        var size = DemoRandom(seed: seed, "people", code)
        let typical: Double =
            switch unit.kind {
            case .ward: 45_000
            case .specialZone: 20_000
            default: 21_000
            }
        people = max(800, Int(typical * (1 + 0.35 * size.bell()).clamped(to: 0.2...3)))
        var region = DemoRandom(seed: seed, "province", province.code.description)
        var own = DemoRandom(seed: seed, "unit", code)
        let city = province.kind == .centralCity ? 0.06 : 0
        let kind = unit.kind == .ward ? 0.1 : unit.kind == .specialZone ? -0.04 : 0
        progress = (0.5 + 0.07 * region.bell() + 0.12 * own.bell() + kind + city).clamped(to: 0.05...0.97)
    }
}
