package import Criteria
import Database
package import Evaluation

/// How the points of several members become those of the council. The documents do not say (003, Mẫu số 03), so it is data.
package struct Averaging: Hashable, Sendable {
    package enum Method: String, Hashable, Sendable, CaseIterable, SQLConvertible {
        case mean
        /// The mean without the highest and the lowest; needs three.
        case trimmedMean = "trimmed_mean"
        case median

        package var title: Text {
            switch self {
            case .mean: Text(vi: "trung bình cộng", en: "mean")
            case .trimmedMean:
                Text(
                    vi: "trung bình cộng sau khi bỏ một điểm cao nhất và một điểm thấp nhất",
                    en: "mean without the highest and the lowest"
                )
            case .median: Text(vi: "trung vị", en: "median")
            }
        }
    }

    package let method: Method
    package let rounding: Rounding
    /// With fewer points given the criterion stays without: not given is not zero.
    package let least: Int

    package init(method: Method, rounding: Rounding, least: Int) {
        self.method = method
        self.rounding = rounding
        self.least = least
    }

    /// - Parameters:
    ///   - points: of the members who gave any.
    ///   - maximum: never exceeded, not even by rounding.
    /// - Returns: `nil` when too few gave any.
    package func points(_ points: [Exact], maximum: Exact) -> Exact? {
        guard points.count >= max(least, fewest) else { return nil }
        let sorted = points.sorted()
        let average: Exact
        switch method {
        case .mean: average = Averaging.mean(sorted[...])
        case .trimmedMean: average = Averaging.mean(sorted.dropFirst().dropLast())
        case .median:
            let middle = sorted.count / 2
            average = sorted.count % 2 == 1 ? sorted[middle] : Averaging.mean(sorted[middle - 1...middle])
        }
        return min(average.rounded(rounding), maximum)
    }

    private static func mean(_ points: ArraySlice<Exact>) -> Exact {
        points.reduce(.zero, +) / Exact(points.count)
    }

    /// What the method needs to be one.
    private var fewest: Int {
        switch method {
        case .mean, .median: 1
        case .trimmedMean: 3
        }
    }

    var isPossible: Bool {
        (fewest...CouncilPlan.mostMembers).contains(least) && (0...10).contains(rounding.digits)
    }
}
