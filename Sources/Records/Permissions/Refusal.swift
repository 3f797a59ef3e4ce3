package import Territory

/// Why somebody may not do something.
package enum Refusal: Error, Hashable, Sendable {
    case notSignedIn(Action)
    /// The account was closed, or there never was one.
    case accountClosed
    /// Somebody else set the password; nothing goes before it is changed.
    case passwordToBeChanged
    /// Needs one of these roles; the person has none of them.
    case noRole(Action, [Role])
    /// One may do it with what is one's own; with that of others only in these roles.
    case notYours(Action, [Role])
    /// Only the machine's operator or the program may, or nobody of those who sign in.
    case reserved(Action)
    /// The person has the role for another body than the one acted for now.
    case otherBody(Action, Role)
    /// The grant is over or has yet to begin.
    case notValid(Action, Role, UnitPeriod)
    /// The body demands that who uses the role signs in with two things.
    case secondFactorNeeded(Action, Role)
    /// The grant is for other units or campaigns.
    case outsideScope(Action, Role)
    /// No unit has the code on the day.
    case noSuchUnit(DatedUnit)
    /// Nobody judges what he had a hand in.
    case ownWork(Action)
    /// Nobody does this to himself.
    case notForOneself(Action)
}
