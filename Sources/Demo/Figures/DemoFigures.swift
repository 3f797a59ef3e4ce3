package import Assessment
import Criteria
package import Elements
package import Evaluation

/// Made-up figures for a criteria set, the same for the same seed and commune.
package struct DemoFigures: Sendable {
    package let plan: Plan
    private let shapes: [FigureShape?]
    private let seed: UInt64

    package init(_ plan: Plan, _ catalogue: ElementCatalogue, seed: UInt64) {
        self.plan = plan
        self.seed = seed
        shapes = FigureShape.all(of: plan) { place in
            let slot = plan.slots[place]
            let input = InputReference(
                set: plan.set.id,
                edition: plan.set.edition,
                code: slot.code,
                letter: slot.input.letter
            )
            return catalogue.source(of: input).map { ($0.element.id.rawValue, $0.element.title.vi) }
        }
    }

    /// The figures of a commune, by column; a few are missing, as in life.
    ///
    /// - Parameters:
    ///   - quality: 0...1 by criterion: how good the commune is at what it asks.
    ///   - isComplete: whether nothing is missing.
    package func values(
        of commune: DemoCommune,
        quality: [String: Double],
        isComplete: Bool = false
    ) -> [ValueKey: String] {
        values(
            code: commune.code,
            people: commune.people,
            quality: { quality[$0] ?? commune.progress },
            isComplete: isComplete
        )
    }

    /// - Parameter size: of every total, in place of that of a commune.
    func values(
        code: String,
        people: Int,
        quality: (String) -> Double,
        isComplete: Bool,
        size fixed: Int? = nil
    ) -> [ValueKey: String] {
        var values: [ValueKey: String] = [:]
        values.reserveCapacity(plan.slots.count)
        var wholes: [Int: Int] = [:]
        for (place, shape) in shapes.enumerated() {
            guard case .whole(let element, let size) = shape else { continue }
            wholes[place] = fixed ?? whole(element, size, code, people)
        }
        var gaps = DemoRandom(seed: seed, "gaps", code, plan.set.id)
        for (place, shape) in shapes.enumerated() {
            guard let shape else { continue }
            // Drawn for each, so that one gap does not move the others.
            if gaps.unit() < 0.003, !isComplete { continue }
            let slot = plan.slots[place]
            let quality = quality(slot.code).clamped(to: 0...1)
            let text =
                switch shape {
                case .whole: String(wholes[place] ?? 0)
                case .part(let whole, let among):
                    // Never below the share: rounding down must not cost what was meant to be reached.
                    String(Int((Double(wholes[whole] ?? 0) * quality / Double(among) - 1e-9).rounded(.up)))
                case .amount(let scale): String(Int((scale * quality).rounded()))
                case .number(let low, let high):
                    String(((low + (high - low) * quality) * 10).rounded() / 10)
                case .yesNo: quality >= 0.5 ? "1" : "0"
                case .choice(let options):
                    options[min(options.count - 1, Int(Double(options.count) * (1 - quality)))]
                }
            values[ValueKey(slot.code, slot.input.letter)] = text
        }
        return values
    }

    private func whole(_ element: String, _ size: FigureShape.Size, _ code: String, _ people: Int) -> Int {
        var random = DemoRandom(seed: seed, "whole", element, code)
        switch size {
        case .fixed(let range): return random.whole(range)
        case .perPerson(1): return people
        case .perPerson(let rate):
            return max(8, Int(Double(people) * rate * (1 + 0.18 * random.bell()).clamped(to: 0.5...1.6)))
        }
    }
}
