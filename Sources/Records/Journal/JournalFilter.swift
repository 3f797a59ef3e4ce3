package import Quantities

/// Which entries of the journal are asked for; what is `nil` does not matter.
package struct JournalFilter: Hashable, Sendable {
    package var actor: Actor.Who?
    package var action: Action?
    package var subjectKind: String?
    /// Asked together with its kind where identifiers of different kinds may be equal.
    package var subject: String?
    /// The first moment wanted.
    package var from: Instant?
    /// The first moment no longer wanted.
    package var until: Instant?

    package init(
        actor: Actor.Who? = nil,
        action: Action? = nil,
        subjectKind: String? = nil,
        subject: String? = nil,
        from: Instant? = nil,
        until: Instant? = nil
    ) {
        self.actor = actor
        self.action = action
        self.subjectKind = subjectKind
        self.subject = subject
        self.from = from
        self.until = until
    }
}
