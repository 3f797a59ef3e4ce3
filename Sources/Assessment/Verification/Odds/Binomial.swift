package import Evaluation
package import Quantities

/// The binomial distribution, exactly: how often something happens in independent trials that are all alike.
package enum Binomial {
    /// The chance that it happens so many times or more.
    ///
    /// - Parameters:
    ///   - chance: of each trial, 0 to 1.
    /// - Complexity: one multiplication of numbers of `trials` × log₂(denominator) bits for each outcome that is added.
    package static func atLeast(_ count: Int, of trials: Int, chance: Fraction) -> Exact {
        if count <= 0 { return .one }
        if count > trials { return .zero }
        let (good, all) = (Exact(Int(chance.numerator)), Exact(Int(chance.denominator)))
        let bad = all - good
        if good.isZero { return .zero }
        if bad.isZero { return .one }
        // The shorter side is added: from all happening downwards, or from none happening upwards.
        if trials - count < count {
            let ways = sum(from: good, to: bad, trials: trials, steps: trials - count)
            return ways / all.power(trials)
        }
        let ways = sum(from: bad, to: good, trials: trials, steps: count - 1)
        return .one - ways / all.power(trials)
    }

    /// Σ C(trials, i) × first^(trials − i) × second^i for i in 0...steps.
    private static func sum(from first: Exact, to second: Exact, trials: Int, steps: Int) -> Exact {
        var term = first.power(trials)
        var sum = term
        guard steps > 0 else { return sum }
        for step in 1...steps {
            term = term * Exact(trials - step + 1) * second / (Exact(step) * first)
            sum += term
        }
        return sum
    }
}

extension Exact {
    /// - Complexity: one multiplication for each binary digit of the exponent, and as many again at most.
    func power(_ exponent: Int) -> Exact {
        var (result, square, rest) = (Exact.one, self, exponent)
        while rest > 0 {
            if rest % 2 == 1 { result = result * square }
            rest /= 2
            if rest > 0 { square = square * square }
        }
        return result
    }

    /// n × (n − 1) × … with so many factors; 1 for none, 0 when the factors run past zero.
    static func falling(_ number: Int, _ factors: Int) -> Exact {
        if factors > number { return .zero }
        return product(of: number - factors, through: number)
    }

    /// (low + 1) × … × high, halved again and again so that numbers of like size are multiplied.
    private static func product(of low: Int, through high: Int) -> Exact {
        if high - low <= 8 {
            return (low..<high).reduce(.one) { $0 * Exact($1 + 1) }
        }
        let middle = (low + high) / 2
        return product(of: low, through: middle) * product(of: middle, through: high)
    }

    /// The number of ways to choose; `count` is small.
    static func choose(_ number: Int, _ count: Int) -> Exact {
        guard count >= 0, count <= number else { return .zero }
        return falling(number, count) / falling(count, count)
    }
}
