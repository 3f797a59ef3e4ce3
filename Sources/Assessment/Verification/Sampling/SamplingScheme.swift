package import Evaluation
import Quantities

/// How many of so many items to look at, and how many more after each error, so that a demand is kept exactly.
///
/// Items are looked at in a random order. After `sizes[0]` of them the rest is accepted if none was wrong; else the sample is
/// enlarged to `sizes[e]`, where `e` is the number of errors found, and the rest is accepted if no further one was found; beyond the
/// last size everything is looked at. The guarantee holds for the whole way, enlargements included: where there are
/// `tooMany` wrong items or more, the chance that the rest is accepted at any time is at most `1 − confidence`.
///
/// Computed by counting arrangements (the hypergeometric distribution), without any approximation.
package struct SamplingScheme: Hashable, Sendable {
    package let population: Int
    /// The fewest wrong items that are too many.
    package let tooMany: Int
    /// By the number of errors found so far; the last may be the whole population.
    package let sizes: [Int]

    /// More than this is not drawn from in one go.
    package static let mostItems = 1_000_000

    /// - Precondition: `population` is 0...``mostItems``.
    package init(_ demand: SamplingDemand, population: Int) {
        let tooMany = demand.tooMany(among: population)
        self.population = population
        self.tooMany = tooMany
        guard tooMany <= population else {
            // Not even all of them would be too many.
            sizes = [0]
            return
        }
        let (sure, all) = (Int(demand.confidence.numerator), Int(demand.confidence.denominator))
        var chain = AcceptanceChain(population: population, wrong: tooMany)
        var sizes: [Int] = []
        for stage in 0...demand.enlargements {
            // Each stage adds an equal part of the risk.
            let size = chain.leastSize(
                accepting: (Exact((all - sure) * (stage + 1)), Exact(all * (demand.enlargements + 1)))
            )
            sizes.append(size)
            if size == population { break }
            chain.append(size)
        }
        self.sizes = sizes
    }

    /// As stored.
    init(population: Int, tooMany: Int, sizes: [Int]) {
        self.population = population
        self.tooMany = tooMany
        self.sizes = sizes
    }

    /// Everything is looked at.
    package static func all(of population: Int) -> SamplingScheme {
        SamplingScheme(population: population, tooMany: 1, sizes: [population])
    }

    /// How many to look at when so many errors were found.
    package func size(errors: Int) -> Int { errors < sizes.count ? sizes[errors] : population }

    /// The exact chance that a rest is accepted unseen although so many items of the whole are wrong.
    package func chanceOfAccepting(wrong: Int) -> Exact {
        var chain = AcceptanceChain(population: population, wrong: wrong)
        for size in sizes { chain.append(size) }
        return chain.accepted
    }
}
