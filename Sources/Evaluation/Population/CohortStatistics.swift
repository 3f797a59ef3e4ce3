import Criteria

extension Cohorts {
    /// What is known of the values of one criterion in one scope. Values that are lacking do not count.
    package struct Statistics: Sendable {
        package let count: Int
        package let lowest: Exact?
        package let highest: Exact?
        /// From lowest to highest; only for methods that ask for places.
        let sorted: [Exact]
        /// Only for z-scores.
        let sum: Exact
        let sumOfSquares: Exact

        /// Everything that the method may ask for. Sums of unlike fractions grow without end, so only z-scores have them.
        init(_ values: [Exact], for method: CohortRule.Method) {
            count = values.count
            sorted = values.sorted()
            lowest = sorted.first
            highest = sorted.last
            let needsSums = method == .zScore
            sum = needsSums ? values.reduce(.zero, +) : .zero
            sumOfSquares = needsSums ? values.reduce(.zero) { $0 + $1 * $1 } : .zero
        }

        /// The bounds alone, for min-max.
        package init(count: Int, lowest: Exact?, highest: Exact?) {
            self.count = count
            self.lowest = lowest
            self.highest = highest
            sorted = []
            sum = .zero
            sumOfSquares = .zero
        }

        /// How many values are strictly below.
        func below(_ value: Exact) -> Int { firstPlace { $0 >= value } }

        /// How many values are strictly above.
        func above(_ value: Exact) -> Int { sorted.count - firstPlace { $0 > value } }

        /// The first place from which on the condition holds.
        private func firstPlace(where holds: (Exact) -> Bool) -> Int {
            var low = 0
            var high = sorted.count
            while low < high {
                let middle = (low + high) / 2
                if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
    }
}
