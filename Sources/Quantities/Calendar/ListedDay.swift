/// A day that is out of the ordinary week, as the data list it.
package struct ListedDay: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A day off by law (Labour Code 2019, article 112).
        case holiday
        /// A day off because a holiday fell on a weekend, as announced; held against the rule (article 111, clause 3).
        case compensation
        /// A working day on which offices rest; they work on a day of ``workSwap`` instead.
        case restSwap = "rest_swap"
        /// A day of a weekend on which offices work.
        case workSwap = "work_swap"
        /// A day that was said to become a holiday and of which no law that says so was found.
        case unsettled
        /// A day that is as any other, said to settle an ``unsettled`` one.
        case ordinary
    }

    package let day: CivilDate
    package let kind: Kind
    /// The name of the ``HolidayOccasion``.
    package let occasion: String
    /// The document that says so.
    package let source: String

    package init(day: CivilDate, kind: Kind, occasion: String, source: String) {
        self.day = day
        self.kind = kind
        self.occasion = occasion
        self.source = source
    }
}
