import Criteria
import Evaluation
import Quantities

/// Data files for any plan, with figures at the ends of what a cell may hold.
struct FuzzUnits {
    private static let wholes = [
        "0", "1", "2", "3", "10", "60", "100", "97", "999999999999999", "1000000000000000",
        "999999999999999999",
        "123456789012345678",
    ]
    private static let decimals = [
        "0.5", "0.000001", "33.333333", "0.999999999999999", "0.00000000000000001", "123456789.123456789",
        "9999999999999999.99",
    ]

    let plan: Plan

    func csv(units: Int, _ random: inout SeededRandom) -> String {
        let attributes = plan.set.attributes.filter { !$0.values.isEmpty }
        let names = ["unit", "parent"] + attributes.map(\.name) + plan.slots.filter(isColumn).map(\.column)
        var lines = [names.joined(separator: ",")]
        for unit in 0..<units {
            let own = attributes.map { attribute in
                let value = attribute.values[random.next(attribute.values.count)]
                return random.next(4) == 0 || value.contains { ",\"\n".contains($0) } ? "" : value
            }
            var wholes: [String: String] = [:]
            let cells = plan.slots.filter(isColumn).map { slot in
                let whole = wholes[slot.code] ?? Self.wholes[random.next(Self.wholes.count)]
                wholes[slot.code] = whole
                return cell(slot.input, whole: whole, &random)
            }
            lines.append((["U\(unit)", "P\(random.next(3))"] + own + cells).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A file in which nothing is known.
    func blank(units: Int) -> String {
        (["unit"] + (0..<units).map { "U\($0)" }).joined(separator: "\n") + "\n"
    }

    private func isColumn(_ slot: Plan.Slot) -> Bool {
        slot.input.origin == .column && !slot.column.contains { ",\"\n;\t".contains($0) }
    }

    private func cell(_ input: Input, whole: String, _ random: inout SeededRandom) -> String {
        switch random.next(24) {
        case 0: return ""
        case 1: return "KAD"
        default: break
        }
        switch input.kind {
        case .yesNo: return ["0", "1", "có", "FALSE"][random.next(4)]
        case .choice(let options): return options.isEmpty ? "" : "\(1 + random.next(options.count))"
        case .count, .number, .money:
            if let most = input.maximum { return "\(Int(min(most.double, 1e15)) * random.next(3) / 2)" }
            if input.partOf != nil { return random.next(2) == 0 ? whole : "0" }
            if input.kind != .count, random.next(4) == 0 {
                return Self.decimals[random.next(Self.decimals.count)]
            }
            return whole
        }
    }
}
