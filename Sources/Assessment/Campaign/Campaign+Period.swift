package import Quantities

extension Campaign {
    /// The days of the period that the values are about.
    package var periodDays: ClosedRange<CivilDate> {
        let parts = period.split(separator: "-").map(String.init)
        let year = parts.first.flatMap(Int.init) ?? asOf.year
        var months = 1...12
        if parts.count == 2 {
            if parts[1].hasPrefix("Q"), let quarter = Int(parts[1].dropFirst()) {
                months = (3 * quarter - 2)...(3 * quarter)
            } else if let month = Int(parts[1]) {
                months = month...month
            }
        }
        let first = CivilDate(year: year, month: months.lowerBound, day: 1)
        let next =
            months.upperBound == 12
            ? CivilDate(year: year + 1, month: 1, day: 1)
            : CivilDate(year: year, month: months.upperBound + 1, day: 1)
        guard let first, let last = next?.adding(days: -1) else { return asOf...asOf }
        return first...last
    }
}
