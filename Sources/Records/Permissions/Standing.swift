import Quantities
import Territory

/// Who somebody is to the table of permissions at one moment: whether the account is open, and which roles it holds.
///
/// Read once for a page and asked for every button on it.
package struct Standing: Sendable {
    package let actor: Actor
    /// Grants that were not revoked, also those whose time is over or yet to come.
    package let grants: [Grant]
    /// The bodies among them that demand a second factor of who decides upon others.
    let demanding: Set<Identifier<Body>>
    let account: AccountState
    let day: CivilDate
    let scopes: ScopeReading

    /// What of an account matters here.
    enum AccountState: Hashable, Sendable {
        case none
        case open
        case closed
        /// Open, but the password was set by somebody else.
        case awaitingPassword
    }

    /// Whether the actor may, and if not, why.
    ///
    /// - Parameter hands: who had a hand in what is now judged: entered it for a verification, verified it for a decision.
    package func refusal(
        of action: Action,
        on matter: Matter,
        hands: Set<Identifier<Person>> = []
    ) -> Refusal? {
        let holders = action.holders
        switch actor.who {
        case .program: return holders[.program] == nil ? .reserved(action) : nil
        case .operatorOfTheMachine:
            guard holders[.operatorOfTheMachine] == nil else { return nil }
            let roles = roles(holders)
            return roles.isEmpty ? .reserved(action) : .noRole(action, roles)
        case .anonymous: return holders[.anonymous] == nil ? .notSignedIn(action) : nil
        case .person(let person):
            switch account {
            case .none, .closed: return .accountClosed
            case .awaitingPassword where !action.isLeftBeforeNewPassword: return .passwordToBeChanged
            case .open, .awaitingPassword: break
            }
            if action.isForOthersOnly, matter.person == person { return .notForOneself(action) }
            if action.judgesWorkOfOthers, hands.contains(person) { return .ownWork(action) }
            switch holders[.person] {
            case .anywhere: return nil
            case .own where matter.person == person: return nil
            case .own, .granted, nil: break
            }
            return refusal(of: action, on: matter, by: roles(holders), own: holders[.person] == .own)
        }
    }

    private func lacksSecondFactor(_ grant: Grant) -> Bool {
        grant.role.decidesUponOthers && demanding.contains(grant.body) && actor.isWeaklyAssured
    }

    private func roles(_ holders: [Holder: Reach]) -> [Role] {
        Role.allCases.filter { holders[.role($0)] != nil }
    }

    /// The roles could do it: does one of the actor's reach so far? The nearest miss is named.
    private func refusal(of action: Action, on matter: Matter, by roles: [Role], own: Bool) -> Refusal? {
        let held = grants.filter { roles.contains($0.role) }
        guard let first = held.first else {
            return own ? .notYours(action, roles) : roles.isEmpty ? .reserved(action) : .noRole(action, roles)
        }
        let here = held.filter { actor.body == nil || $0.body == actor.body }
        guard let nearest = here.first else { return .otherBody(action, first.role) }
        let valid = here.filter { $0.validity.contains(day) }
        guard let now = valid.first else { return .notValid(action, nearest.role, nearest.validity) }
        let usable = valid.filter { !lacksSecondFactor($0) }
        if usable.contains(where: { scopes.covers($0.scope, matter) }) { return nil }
        if usable.isEmpty || valid.contains(where: { scopes.covers($0.scope, matter) }) {
            return .secondFactorNeeded(action, now.role)
        }
        if let unit = matter.unit, !scopes.knows(unit) { return .noSuchUnit(unit) }
        return .outsideScope(action, now.role)
    }
}
