import Criteria

/// Figures worth trying for a criterion: around the constants of its formulas, and small whole numbers.
struct FigureGrid {
    let inputs: [Input]
    private let candidates: [[Answer]]

    /// How many combinations are tried, at most.
    static let limit = 8_000

    /// - Parameters:
    ///   - inputs: those that the formulas ask for.
    ///   - constants: the numbers in the formulas.
    init(_ inputs: [Input], constants: [Exact], withAbsent: Bool) {
        self.inputs = inputs
        let all = inputs.map { Self.candidates(for: $0, constants: constants) }
        var room = Self.limit
        while room > 1, Self.product(all.map { min($0.count, room) }) > Self.limit { room -= 1 }
        candidates = all.map { values in
            Array(values.prefix(room)) + (withAbsent ? [.absent(.missing), .absent(.notApplicable)] : [])
        }
    }

    /// Tries one combination after the other, simple ones first, until one answers.
    func first<Found>(_ attempt: (Figures) -> Found?) -> Found? {
        guard !inputs.isEmpty, candidates.allSatisfy({ !$0.isEmpty }) else { return nil }
        let furthest = candidates.reduce(0) { $0 + $1.count - 1 }
        var chosen = Array(repeating: 0, count: inputs.count)
        for distance in 0...furthest {
            if let found = search(distance, from: 0, &chosen, attempt) { return found }
        }
        return nil
    }

    private func search<Found>(
        _ distance: Int,
        from index: Int,
        _ chosen: inout [Int],
        _ attempt: (Figures) -> Found?
    ) -> Found? {
        guard index < inputs.count - 1 else {
            guard distance < candidates[index].count else { return nil }
            chosen[index] = distance
            let figures = zip(inputs.indices, chosen).map {
                (letter: inputs[$0].letter, answer: candidates[$0][$1])
            }
            return isAdmissible(figures) ? attempt(Figures(answers: figures)) : nil
        }
        for step in 0...min(distance, candidates[index].count - 1) {
            chosen[index] = step
            if let found = search(distance - step, from: index + 1, &chosen, attempt) { return found }
        }
        return nil
    }

    /// A part may not exceed its whole.
    private func isAdmissible(_ figures: [(letter: String, answer: Answer)]) -> Bool {
        zip(inputs, figures).allSatisfy { input, figure in
            guard let whole = input.partOf, let part = figure.answer.number,
                let most = figures.first(where: { $0.letter == whole })?.answer.number
            else { return true }
            return part <= most
        }
    }

    private static func product(_ counts: [Int]) -> Int {
        counts.reduce(1) { min($0 * max($1, 1), limit * 2) }
    }

    // MARK: - Candidates

    private static func candidates(for input: Input, constants: [Exact]) -> [Answer] {
        switch input.kind {
        case .yesNo: return [.truth(true), .truth(false)]
        case .choice(let options): return options.map { .text($0.id) }
        case .count: return bounded(wholes(constants), input)
        case .number, .money: return bounded(wholes(constants) + decimals(constants), input)
        }
    }

    private static func wholes(_ constants: [Exact]) -> [Exact] {
        var numbers = [1, 2, 3, 4, 5, 10, 100, 1_000].map { Exact($0) }
        for constant in constants.map(\.magnitude) where constant < Exact(1_000_000_000) {
            let scales = constant <= Exact(10) ? [1, 10, 100, 1_000] : [1]
            for scaled in scales.map({ constant * Exact($0) }) {
                numbers += [scaled.floor, scaled.ceiling, scaled.floor - .one, scaled.ceiling + .one]
            }
        }
        return numbers + [.zero]
    }

    private static func decimals(_ constants: [Exact]) -> [Exact] {
        let tenth = Exact.one / Exact(10)
        return constants.flatMap { [$0, $0 + tenth, $0 - tenth, $0 / Exact(2)] } + [.half]
    }

    private static func bounded(_ numbers: [Exact], _ input: Input) -> [Answer] {
        let lowest = input.minimum.map { Exact($0) } ?? .zero
        let highest = input.maximum.map { Exact($0) }
        var seen: Set<Exact> = []
        return (numbers + [lowest] + [highest].compactMap { $0 }).filter { number in
            number >= lowest && highest.map { number <= $0 } ?? true && seen.insert(number).inserted
        }.map { .number($0) }
    }
}
