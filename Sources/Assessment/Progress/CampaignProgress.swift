/// Completeness and timeliness of a campaign: as a whole, by parent, by criterion, and by both.
package struct CampaignProgress: Hashable, Sendable {
    package struct Parent: Hashable, Sendable {
        /// The parent's code; empty for participants without one.
        package let code: String
        package let title: String
        package let count: ProgressCount
        /// By criterion, in document order.
        package let criteria: [Criterion]
    }

    package struct Criterion: Hashable, Sendable {
        package let code: String
        package internal(set) var values: ProgressCount.Part
        package internal(set) var judgements: ProgressCount.Part
    }

    package let whole: ProgressCount
    /// In the order of their codes.
    package let parents: [Parent]
    /// In document order; only criteria that ask the units for values.
    package let criteria: [Criterion]
}
