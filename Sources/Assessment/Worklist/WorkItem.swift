package import Quantities

/// One line of somebody's worklist: something to do, or something that others have to do first.
package struct WorkItem: Hashable, Sendable {
    package let campaign: Campaign
    package let task: WorkTask
    /// The dossier where it is about one of a unit's own; `nil` where it is about several.
    package let dossier: Dossier?
    /// How many dossiers, questions or objections.
    package let count: Int
    /// The last day; `nil` where there is none.
    package let due: CivilDate?
    /// Whether it is for the person to do, and not for others.
    package let isMine: Bool
}

extension WorkItem {
    private static let never = Instant.latest.day

    /// What is due first stands first; what has no day stands last.
    package static func isBefore(_ left: WorkItem, _ right: WorkItem) -> Bool {
        let days = (left.due ?? WorkItem.never, right.due ?? WorkItem.never)
        if days.0 != days.1 { return days.0 < days.1 }
        let titles = (left.campaign.title, right.campaign.title)
        if titles.0 != titles.1 { return titles.0 < titles.1 }
        return (left.dossier?.participant.title ?? "", left.task.rawValue)
            < (right.dossier?.participant.title ?? "", right.task.rawValue)
    }
}
