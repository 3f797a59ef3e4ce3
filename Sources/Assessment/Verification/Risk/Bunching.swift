package import Evaluation
import Quantities

/// Finds values just past a threshold, and asks whether more units lie there than closely before it.
///
/// The test is that of a break in the density: where nothing draws units over the threshold, the numbers of units closely on either side are
/// alike. A unit whose figures are counts can take only so many values on either side; its chance of being on the better side is
/// the share of those. The count on the better side is held against the binomial distribution with the highest of these
/// chances, which makes the stated chance an upper bound. Units that can take too few values on one side are not counted.
package struct Bunching {
    private let population: RiskPopulation
    private let options: RiskOptions

    package init(_ population: RiskPopulation, _ options: RiskOptions) {
        self.population = population
        self.options = options
    }

    /// What is known of one threshold while units are gone through.
    private struct Tally {
        let threshold: Threshold
        let width: Exact
        var better = 0
        var worse = 0
        var share = Fraction.zero
        var near: [(row: Int, value: Exact)] = []

        mutating func add(_ other: Tally) {
            better += other.better
            worse += other.worse
            share = max(share, other.share)
            near += other.near
        }
    }

    /// The units just past a threshold, with the test of that threshold.
    package func signs() -> [(row: Int, place: Int, leap: Exact?, sign: JustAbove)] {
        let finder = ThresholdFinder(population.plan)
        var worlds: [[String?]: [Tally]] = [:]
        for row in population.rows {
            let world = population.evaluation.facts.attributes.map { $0[row] }
            var tallies =
                worlds[world] ?? finder.thresholds(for: world).flatMap { $0 }.compactMap(tally)
            worlds[world] = []
            if !tallies.isEmpty { count(row, into: &tallies) }
            worlds[world] = tallies
        }
        // Attributes that make no difference to a threshold do not divide its units either.
        var merged: [Mark: Tally] = [:]
        for tally in worlds.values.flatMap({ $0 }) {
            if merged[Mark(tally.threshold)]?.add(tally) == nil { merged[Mark(tally.threshold)] = tally }
        }
        let all = merged.values.flatMap(signs).sorted {
            ($0.row, $0.place, $0.sign.level ?? 0) < ($1.row, $1.place, $1.sign.level ?? 0)
        }
        // A number that is asked for at several levels is told once, with the highest.
        return all.enumerated().filter { offset, found in
            let next = all.indices.contains(offset + 1) ? all[offset + 1] : nil
            return next.map {
                ($0.row, $0.place) != (found.row, found.place)
                    || $0.sign.threshold != found.sign.threshold
            } ?? true
        }.map(\.element)
    }

    /// What makes two thresholds the same.
    private struct Mark: Hashable {
        let place: Int
        let level: Int?
        let number: Exact
        let isUpward: Bool
        let includesNumber: Bool

        init(_ threshold: Threshold) {
            place = threshold.place
            level = threshold.level
            number = threshold.number
            isUpward = threshold.isUpward
            includesNumber = threshold.includesNumber
        }
    }

    /// `nil` for a threshold around which there is no room.
    private func tally(_ threshold: Threshold) -> Tally? {
        var width = threshold.number.magnitude * options.window
        if let highest = threshold.highest { width = min(width, (highest - threshold.number) / Exact(2)) }
        if let lowest = threshold.lowest { width = min(width, (threshold.number - lowest) / Exact(2)) }
        return width.isPositive ? Tally(threshold: threshold, width: width) : nil
    }

    private func count(_ row: Int, into tallies: inout [Tally]) {
        let evaluator = population.evaluation.evaluator(of: row)
        for place in tallies.indices {
            let (threshold, width) = (tallies[place].threshold, tallies[place].width)
            guard let value = evaluator.quantity(of: threshold),
                (value - threshold.number).magnitude <= width,
                let share = share(evaluator, threshold, width)
            else { continue }
            tallies[place].share = max(tallies[place].share, share)
            guard threshold.isBetter(value) else {
                tallies[place].worse += 1
                continue
            }
            tallies[place].better += 1
            if (value - threshold.number).magnitude <= width * options.nearness {
                tallies[place].near.append((row, value))
            }
        }
    }

    /// The share of the values within the window that lie on the better side; `nil` where they are too few.
    private func share(_ evaluator: UnitEvaluator, _ threshold: Threshold, _ width: Exact) -> Fraction? {
        guard let grain = evaluator.grain(of: threshold) else { return Fraction(1, over: 2) }
        let (better, worse) = threshold.values(within: width, grain: grain)
        guard better >= options.leastSteps, worse >= options.leastSteps else { return nil }
        return Fraction(Int128(better), over: Int128(better + worse))
    }

    private func signs(_ tally: Tally) -> [(row: Int, place: Int, leap: Exact?, sign: JustAbove)] {
        guard !tally.near.isEmpty else { return [] }
        let all = tally.better + tally.worse
        let chance =
            all < options.leastUnits
            ? nil : Binomial.atLeast(tally.better, of: all, chance: tally.share)
        let strength = RiskStrength(
            chance: chance,
            clearBelow: options.clearChance,
            strongBelow: options.strongChance
        )
        let test = JustAbove.Test(
            width: tally.width,
            better: tally.better,
            worse: tally.worse,
            share: tally.share,
            chance: chance
        )
        return tally.near.map { row, value in
            let sign = JustAbove(
                value: value,
                threshold: tally.threshold.number,
                level: tally.threshold.level,
                isUpward: tally.threshold.isUpward,
                kind: tally.threshold.kind,
                test: test,
                strength: strength
            )
            return (row, tally.threshold.place, tally.threshold.leap, sign)
        }
    }
}
