/// The tables behind the pictures of a campaign.
enum CampaignTable: String, CaseIterable, Sendable {
    case progress, criteria, results, holding
}
