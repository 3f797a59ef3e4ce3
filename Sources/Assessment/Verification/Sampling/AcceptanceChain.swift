import Evaluation

/// The exact chance that a population with a given number of wrong items is accepted at one of the stages of a sampling scheme.
///
/// A stage of number j with size n accepts when the first n items hold j errors or fewer. Whoever comes to stage j has at least j
/// errors, so it accepts exactly those with j errors and none in the items added. What is counted are arrangements: the ways to
/// lay x errors among the first n items without having been accepted before. Each of them has the chance
/// [wrong]ₓ × [right]ₙ₋ₓ / [population]ₙ, where [a]ₖ = a × (a − 1) × … with k factors; the same is
/// [population − n]ᵂ⁻ˣ × [wrong]ₓ / [population]ᵂ with W = wrong, and the shorter of the two is used.
struct AcceptanceChain {
    private let population: Int
    private let wrong: Int
    private var lastSize = 0
    private var stages = 0
    /// The ways by the number of errors, among the first `lastSize` items, of those not accepted yet.
    private var ways: [Exact] = [.one]
    /// The chance of having been accepted by now, as two whole numbers that are never reduced: the search only compares.
    private var good = Exact.zero
    private var all = Exact.one

    /// Errors beyond this number decide nothing any more: a scheme has at most six stages.
    private static let mostErrors = 5

    init(population: Int, wrong: Int) {
        self.population = population
        self.wrong = wrong
    }

    /// The chance of having been accepted by now.
    var accepted: Exact { good / all }

    /// The least size of the next stage with which no more than `bound` is accepted in all.
    ///
    /// - Parameter bound: as two whole numbers.
    func leastSize(accepting bound: (over: Exact, under: Exact)) -> Int {
        func isEnough(_ size: Int) -> Bool {
            let (over, under) = acceptance(through: size)
            return over * bound.under <= bound.over * under
        }
        // Small sizes are asked first: the numbers grow with the size.
        var (low, high) = (lastSize, min(population, lastSize + 16))
        while high < population, !isEnough(high) {
            low = high + 1
            high = min(population, high + (high - lastSize))
        }
        while low < high {
            let middle = (low + high) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    mutating func append(_ size: Int) {
        (good, all) = acceptance(through: size)
        let added = size - lastSize
        // Who has as many errors as the stage allows in the end was accepted; all others have more.
        ways = (0...Self.mostErrors).map { errors in
            guard errors > stages else { return .zero }
            return ways.indices.prefix(errors + 1).reduce(.zero) { sum, before in
                guard before >= stages, !ways[before].isZero else { return sum }
                return sum + ways[before] * Exact.choose(added, errors - before)
            }
        }
        lastSize = size
        stages += 1
    }

    /// The chance of having been accepted by the stages before or by one of this size.
    private func acceptance(through size: Int) -> (over: Exact, under: Exact) {
        // Where everything was looked at there is no rest to accept.
        guard size < population, ways.indices.contains(stages), !ways[stages].isZero else {
            return (good, all)
        }
        let (over, under) = chance(ofOneWayWith: stages, in: size)
        return (good * under + ways[stages] * over * all, all * under)
    }

    /// The chance of one given arrangement of so many errors among the first items.
    private func chance(ofOneWayWith errors: Int, in size: Int) -> (over: Exact, under: Exact) {
        guard errors <= wrong, size - errors <= population - wrong else { return (.zero, .one) }
        if size <= wrong {
            return (
                Exact.falling(wrong, errors) * Exact.falling(population - wrong, size - errors),
                Exact.falling(population, size)
            )
        }
        return (
            Exact.falling(population - size, wrong - errors) * Exact.falling(wrong, errors),
            Exact.falling(population, wrong)
        )
    }
}
