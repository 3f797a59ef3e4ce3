import Criteria
import Evaluation

/// A generator that gives the same numbers for the same seed.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0..<bound.
    mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// Data files of random units that love boundaries: parts exactly on a threshold or one beside it, empty bases, blanks,
/// `KAD`, figures that many units share, so that totals tie.
struct RandomUnits {
    private let plan: Plan
    private let seed: UInt64

    init(_ plan: Plan, seed: UInt64) {
        self.plan = plan
        self.seed = seed
    }

    func csv(units: Int) -> String {
        var random = SeededRandom(seed: seed)
        var lines = [(["unit", "parent"] + plan.slots.map(\.column)).joined(separator: ",")]
        var last: [String] = []
        for unit in 0..<units {
            // Twins tie with the unit before them.
            let cells = unit > 0 && random.next(8) == 0 ? last : cells(&random)
            last = cells
            lines.append((["U\(unit)", "P\(random.next(5))"] + cells).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func cells(_ random: inout SeededRandom) -> [String] {
        var wholes: [String: Int] = [:]
        return plan.slots.enumerated().map { column, slot -> String in
            switch random.next(60) {
            case 0: return ""
            case 1: return "KAD"
            default: break
            }
            switch slot.input.kind {
            case .yesNo: return ["0", "1", "có", "không", "TRUE"][random.next(5)]
            case .choice(let options):
                return random.next(2) == 0 ? options[random.next(options.count)].id : "1"
            case .count, .number, .money:
                // Wholes come after their parts in the file, so they are thought of first, by criterion.
                let whole = wholes[slot.code] ?? [0, 1, 7, 20, 40, 100, 400, 1_000, 6_784][random.next(9)]
                wholes[slot.code] = whole
                let isPart = slot.input.partOf != nil
                let isMoney = if case .money = slot.input.kind { true } else { false }
                if !isPart, plan.slots.contains(where: { $0.code == slot.code && $0.input.partOf != nil }) {
                    return "\(whole)"
                }
                let percent = [0, 2, 5, 10, 30, 50, 70, 80, 90, 95, 100][random.next(11)]
                let part = min(whole, max(0, whole * percent / 100 + random.next(3) - 1))
                return isMoney && random.next(3) == 0 && part < whole
                    ? "\(part).\(random.next(100))" : "\(part)"
            }
        }
    }
}
