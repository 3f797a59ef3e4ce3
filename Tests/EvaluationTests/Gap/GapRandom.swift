import Criteria
import Evaluation
import Quantities

/// A small generator of its own, so that every run meets the same units (SplitMix64).
struct GapRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A unit with legal figures: wholes first, parts within them, some figures missing or not applicable.
    ///
    /// - Parameter strength: 0...100, how good the figures are.
    mutating func unit(of plan: Plan, strength: Int, lacking: Int) -> [String: String] {
        var unit: [String: String] = [:]
        for attribute in plan.set.attributes where !attribute.values.isEmpty {
            unit[attribute.name] = attribute.values.randomElement(using: &self)
        }
        for node in plan.set.criteria {
            let inputs = node.criterion?.inputs ?? []
            var open = inputs
            var drawn: [String: Int] = [:]
            while let place = open.firstIndex(where: { input in !open.contains { $0.letter == input.partOf } }
            ) {
                let input = open.remove(at: place)
                unit["\(node.code).\(input.letter)"] = cell(
                    input,
                    strength: strength,
                    lacking: lacking,
                    drawn: &drawn
                )
            }
        }
        return unit
    }

    private mutating func cell(_ input: Input, strength: Int, lacking: Int, drawn: inout [String: Int])
        -> String
    {
        let fate = Int.random(in: 0..<100, using: &self)
        switch input.kind {
        case .yesNo:
            return fate < lacking ? "" : (Int.random(in: 0..<100, using: &self) < strength ? "1" : "0")
        case .choice(let options): return fate < lacking ? "" : options.randomElement(using: &self)?.id ?? ""
        case .count, .number, .money:
            let most = input.maximum.map { Int($0.double) } ?? input.partOf.flatMap { drawn[$0] } ?? bound()
            let floor = input.minimum.map { Int($0.double) } ?? 0
            let least = max(floor, input.partOf == nil ? 0 : most * strength / 200)
            let number = Int.random(in: min(least, max(most, floor))...max(most, floor), using: &self)
            if case .count = input.kind {
                drawn[input.letter] = number
            } else {
                drawn[input.letter] = max(0, number - 1)
            }
            if fate < lacking { return "" }
            if fate >= 99, input.origin == .column { return "KAD" }
            if case .count = input.kind { return String(number) }
            return number == 0 || number == most
                ? String(number) : "\(number - 1).\(Int.random(in: 1...9, using: &self))"
        }
    }

    private mutating func bound() -> Int {
        [0, 1, 2, 7, 40, 1_000, 250_000].randomElement(using: &self) ?? 1
    }
}
