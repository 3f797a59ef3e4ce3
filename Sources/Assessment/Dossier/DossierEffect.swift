/// What else has to happen together with a step; the service sees to it in the same transaction.
package enum DossierEffect: Hashable, Sendable {
    /// What was entered is kept, but after the last day: it does not count until the time is extended.
    case keepLate
    /// Set, values and evidence are digested and never change again.
    case freezeSubmission
    /// Tells those who have to act next, or to know.
    case tell(Audience)

    package enum Audience: String, Hashable, Sendable, CaseIterable {
        case unit, verifiers, council, authority, everyone
    }
}
