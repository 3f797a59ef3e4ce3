/// Which steps a campaign has.
///
/// Document 002 part II.2 has all of them; an index such as document 004's needs neither registration nor council.
package struct Procedure: Hashable, Sendable {
    /// Units say beforehand what they want to reach (002 II.2.c).
    package let hasRegistration: Bool
    /// A council appraises what was verified (002 II.2.đ).
    package let hasCouncil: Bool

    package init(hasRegistration: Bool, hasCouncil: Bool) {
        self.hasRegistration = hasRegistration
        self.hasCouncil = hasCouncil
    }

    package static let all = [(true, true), (true, false), (false, true), (false, false)].map {
        Procedure(hasRegistration: $0.0, hasCouncil: $0.1)
    }

    /// Where a unit that takes part begins.
    package var initialState: DossierState { hasRegistration ? .invited : .registered }
}
