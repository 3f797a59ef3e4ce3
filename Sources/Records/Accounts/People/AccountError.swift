/// Why something cannot be done with accounts, bodies and roles, permissions apart (those are ``Refusal``).
package enum AccountError: Error, Hashable, Sendable {
    case noSuchPerson
    case noSuchBody
    case noSuchGrant
    /// Somebody else has the login.
    case loginTaken
    case closed
    /// Only a closed account is erased.
    case notClosed
    case erased
    case alreadyRevoked
    /// The person holds a role that does not go together with this one.
    case conflict(RoleConflict)
    /// The same role in the same scope and time is granted already.
    case grantedAlready
    /// Nobody passes on more than he has.
    case beyondOwnScope
    /// No unit has the code on the day that a scope or a body names.
    case noSuchUnit(DatedUnit)
    /// A time without a day in it, or that is over already.
    case emptyPeriod
    case tooManyGrants(limit: Int)
}
