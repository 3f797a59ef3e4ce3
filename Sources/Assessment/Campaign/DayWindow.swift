package import Quantities

/// From the first to the last day on which something may be done, both included; either end may be open.
package struct DayWindow: Hashable, Sendable {
    package let first: CivilDate?
    package let last: CivilDate?

    /// `nil` when the last day lies before the first.
    package init?(first: CivilDate? = nil, last: CivilDate? = nil) {
        if let first, let last, last < first { return nil }
        self.first = first
        self.last = last
    }

    package static let always = DayWindow(unchecked: nil, nil)

    private init(unchecked first: CivilDate?, _ last: CivilDate?) {
        self.first = first
        self.last = last
    }

    package func timeliness(on day: CivilDate) -> Timeliness {
        if let first, day < first { return .early(from: first) }
        if let last, day > last { return .late(until: last) }
        return .inTime
    }
}
