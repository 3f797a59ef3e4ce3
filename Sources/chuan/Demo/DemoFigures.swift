import Quantities
import Assessment
import Criteria
import Evaluation

/// Made-up figures for a criteria set: parts follow how far a unit has come, wholes follow its people.
struct DemoFigures: Sendable {
    private let plan: Plan
    private let seed: UInt64

    init(_ plan: Plan, seed: UInt64) {
        self.plan = plan
        self.seed = seed
    }

    /// The figures of one unit; a few are missing, as in life.
    ///
    /// - Parameter year: figures grow a little with the years.
    func values(of unit: DemoUnit, year: Int) -> [ValueKey: String] {
        var values: [ValueKey: String] = [:]
        var wholes: [ValueKey: Int] = [:]
        let progress = (unit.progress + 0.03 * Double(year - 2026)).clamped(to: 0.05...0.99)
        for slot in plan.slots where slot.input.origin == .column && slot.input.partOf == nil {
            let key = ValueKey(slot.code, slot.input.letter)
            var random = DemoRandom(seed: seed, unit.code, plan.set.id, key.column)
            if random.unit() < 0.004 { continue }
            let text = whole(slot.input, unit, progress, &random)
            values[key] = text
            wholes[key] = Int(text)
        }
        for slot in plan.slots where slot.input.origin == .column {
            guard let letter = slot.input.partOf else { continue }
            let key = ValueKey(slot.code, slot.input.letter)
            var random = DemoRandom(seed: seed, unit.code, plan.set.id, key.column)
            guard random.unit() >= 0.004, let whole = wholes[ValueKey(slot.code, letter)] else { continue }
            let share = (progress + 0.14 * random.bell() + 0.06).clamped(to: 0...1)
            values[key] = String(Int((Double(whole) * share).rounded()))
        }
        return values
    }

    private func whole(
        _ input: Input,
        _ unit: DemoUnit,
        _ progress: Double,
        _ random: inout DemoRandom
    ) -> String {
        switch input.kind {
        case .yesNo: return random.unit() < progress + 0.22 ? "1" : "0"
        case .choice(let options):
            let place = Int(Double(options.count) * (progress + 0.2 * random.bell()).clamped(to: 0...0.999))
            return options.isEmpty ? "" : options[options.count - 1 - place].id
        case .money(let money):
            // Some tens of million đồng a person and year, in the unit that the set asks for.
            let dong = Double(unit.people) * (5 + 40 * progress + 6 * random.bell()).clamped(to: 1...90) * 1e6
            return String(Int(dong / Double(money.dong)))
        case .number:
            let low = input.minimum.map { Double($0.numerator) / Double($0.denominator) } ?? 0
            let high = input.maximum.map { Double($0.numerator) / Double($0.denominator) } ?? 100
            let value = low + (high - low) * (progress + 0.15 * random.bell()).clamped(to: 0...1)
            return String((value * 10).rounded() / 10)
        case .count:
            let size = count(input.unit ?? "", unit)
            let spread = (1 + 0.3 * random.bell()).clamped(to: 0.2...2.5)
            let bounded = max(0, Int(Double(size) * spread * (size < 30 ? 0.5 + progress : 1)))
            let high = input.maximum.map { Int($0.numerator / $0.denominator) } ?? .max
            return String(min(bounded, high))
        }
    }

    /// How many there are of a thing in a unit of this size.
    private func count(_ thing: String, _ unit: DemoUnit) -> Int {
        let people = Double(unit.people)
        let rates: [(String, Double)] = [
            ("người", 0.7), ("nhân khẩu", 1), ("hộ", 0.27), ("hồ sơ", 0.4), ("doanh nghiệp", 0.009),
            ("chủ thể", 0.02), ("cơ sở", 0.012), ("sản phẩm", 0.003), ("tài khoản", 0.5), ("thuê bao", 0.8),
            ("văn bản", 0.15), ("cán bộ", 0.002), ("học sinh", 0.17), ("giao dịch", 0.6),
        ]
        for (word, rate) in rates where thing.lowercased().contains(word) {
            return max(5, Int(people * rate))
        }
        return 6
    }
}
