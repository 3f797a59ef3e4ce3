import Database

/// Where a unit's dossier stands in its campaign.
package enum DossierState: String, Hashable, Sendable, CaseIterable {
    /// Takes part, but has not said for what level; only where the campaign asks for registration.
    case invited
    /// Registered, or needing no registration; nothing entered yet.
    case registered
    /// Values are being entered.
    case assessing
    /// Handed in and frozen; nobody has begun to verify it.
    case submitted
    /// Given back with reasons, to be completed and handed in again.
    case returned
    case verifying
    case verified
    /// A vote of the council is open.
    case appraising
    case appraised
    /// Recognised or refused, not yet made public.
    case decided
    case published
    /// A published recognition that was taken back.
    case revoked
    case withdrawn
    /// Never handed in before the campaign closed.
    case lapsed
}

extension DossierState: SQLConvertible {}

extension DossierState {
    /// Handed in and waiting for others: verifiers, council, authority.
    package var isUnderWay: Bool {
        switch self {
        case .submitted, .verifying, .verified, .appraising, .appraised: true
        case .invited, .registered, .assessing, .returned, .decided, .published, .revoked, .withdrawn,
            .lapsed:
            false
        }
    }

    /// Whether the unit still enters figures.
    package var isBeingFilled: Bool {
        switch self {
        case .registered, .assessing, .returned: true
        case .invited, .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published,
            .revoked,
            .withdrawn, .lapsed:
            false
        }
    }

    /// What the unit handed in counts: it lies with others, or was decided on.
    package var isHandedIn: Bool {
        switch self {
        case .submitted, .verifying, .verified, .appraising, .appraised, .decided, .published, .revoked: true
        case .invited, .registered, .assessing, .returned, .withdrawn, .lapsed: false
        }
    }
}
