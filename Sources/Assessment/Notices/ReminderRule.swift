package import Quantities

/// When people are reminded of a last day, and when it is told further that it has passed.
package struct ReminderRule: Hashable, Sendable {
    /// Days before the last day, each told once.
    package let before: [Int]
    /// Days after it.
    package let after: [Int]

    package init(before: [Int] = [14, 7, 3, 1], after: [Int] = [1, 7]) {
        self.before = before.sorted()
        self.after = after.sorted()
    }

    package enum Due: Hashable, Sendable {
        /// The mark of the rule that is due, which the days left have reached or passed.
        case reminder(mark: Int)
        case escalation(mark: Int)
    }

    /// What is due on a day. After days on which nothing ran, only the nearest mark counts: nobody gets old reminders in a heap.
    package func due(last: CivilDate, on day: CivilDate) -> Due? {
        let left = last.dayNumber - day.dayNumber
        if left >= 0 { return before.first { left <= $0 }.map { .reminder(mark: $0) } }
        return after.last { -left >= $0 }.map { .escalation(mark: $0) }
    }
}
