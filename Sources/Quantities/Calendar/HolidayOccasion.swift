/// An occasion on which the law gives days off, such as the Lunar New Year with five.
///
/// Source: Labour Code 2019, article 112, clause 1; kept as data since the law changes.
package struct HolidayOccasion: Hashable, Sendable {
    /// In the words of the law: `Tết Âm lịch`.
    package let name: String
    package let english: String
    /// How many days of it a year must be known; 0 while no law that fixes it was found.
    package let days: Int
    /// The years in which the law gives them.
    package let years: ClosedRange<Int>
    package let source: String

    package init(name: String, english: String, days: Int, years: ClosedRange<Int>, source: String) {
        self.name = name
        self.english = english
        self.days = days
        self.years = years
        self.source = source
    }
}
