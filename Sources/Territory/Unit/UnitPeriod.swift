package import Quantities

/// When something holds: from a day on, until the day on which it no longer does.
///
/// `from` is the first day, `nil` when the beginning is not recorded; `until` is the first day after it, `nil` while in
/// force. So `until` of one period is `from` of the next.
package struct UnitPeriod: Hashable, Sendable {
    package let from: CivilDate?
    package let until: CivilDate?

    /// `nil` for a period without a day.
    package init?(from: CivilDate?, until: CivilDate?) {
        if let from, let until, from >= until { return nil }
        self.from = from
        self.until = until
    }

    package func contains(_ day: CivilDate) -> Bool {
        if let from, day < from { return false }
        if let until, day >= until { return false }
        return true
    }

    /// Whether there is a day in both.
    package func overlaps(_ other: UnitPeriod) -> Bool {
        begins(before: other.until) && other.begins(before: until)
    }

    /// Whether every day of `other` lies in this period.
    package func covers(_ other: UnitPeriod) -> Bool {
        let start = from.map { from in other.from.map { $0 >= from } ?? false } ?? true
        let end = until.map { until in other.until.map { $0 <= until } ?? false } ?? true
        return start && end
    }

    private func begins(before day: CivilDate?) -> Bool {
        guard let from, let day else { return true }
        return from < day
    }
}
