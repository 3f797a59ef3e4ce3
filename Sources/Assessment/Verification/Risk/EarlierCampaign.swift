package import Records

/// Which campaign the figures of the year before are taken from.
package enum EarlierCampaign: Hashable, Sendable {
    /// The latest of an earlier period of the same length on the same set, if there is one.
    case latest
    case named(Identifier<Campaign>)
    case none

    /// - Parameter all: the latest opened first.
    func campaign(before campaign: Campaign, among all: [Campaign]) -> Campaign? {
        switch self {
        case .none: return nil
        case .named(let id): return all.first { $0.id == id && $0.set.id == campaign.set.id }
        case .latest:
            let earlier = all.filter {
                $0.set.id == campaign.set.id && $0.period.utf8.count == campaign.period.utf8.count
                    && $0.period < campaign.period
            }
            let period = earlier.map(\.period).max()
            return earlier.first { $0.period == period }
        }
    }
}
