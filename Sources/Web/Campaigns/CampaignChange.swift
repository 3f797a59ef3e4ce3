/// What is changed about a campaign by a form.
enum CampaignChange: String, CaseIterable, Sendable {
    case extend, freeze, close
}
