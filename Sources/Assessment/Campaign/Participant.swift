/// A subject that takes part in a campaign: an administrative unit as of the campaign's day, or a project, platform or enterprise.
package struct Participant: Hashable, Sendable {
    /// The official code, or the name under which the subject is registered.
    package let unit: String
    package let title: String
    /// `xã`, `phường`, `platform`, …
    package let kind: String
    /// The province, or whoever else it belongs to.
    package let parent: String?
    package let parentTitle: String?
    /// What the set asks beside values, such as the commune's group.
    package let attributes: [String: String]

    package init(
        unit: String,
        title: String,
        kind: String,
        parent: String?,
        parentTitle: String?,
        attributes: [String: String] = [:]
    ) {
        self.unit = unit
        self.title = title
        self.kind = kind
        self.parent = parent
        self.parentTitle = parentTitle
        self.attributes = attributes
    }
}

extension Participant {
    /// The parent that all of them take part with; `nil` where they belong to different ones or to none.
    static func commonParent(of participants: [Participant]) -> String? {
        guard let first = participants.first?.parent, participants.allSatisfy({ $0.parent == first }) else {
            return nil
        }
        return first
    }
}
