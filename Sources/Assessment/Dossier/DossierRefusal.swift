/// Why a step is not possible. ``text(_:)`` says what to do instead.
package enum DossierRefusal: Error, Hashable, Sendable {
    /// The dossier is not in a state for it.
    case notNow(DossierEvent, in: DossierState)
    /// The campaign has no such step.
    case noSuchStep(DossierEvent)
    case tooEarly(DossierEvent, Timeliness)
    case tooLate(DossierEvent, Timeliness)
}
