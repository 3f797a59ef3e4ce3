/// What a demonstration holds when it is built.
package struct DemoSummary: Hashable, Sendable {
    package let communes: Int
    package let logins: [DemoLogin]
    package let campaigns: [CampaignCount]
}
