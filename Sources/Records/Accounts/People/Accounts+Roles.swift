import Database
import Quantities
import Territory

extension Accounts {
    /// More roles than anybody has offices.
    static let grantLimit = 200

    /// Gives a role. Nobody to himself, nobody beyond his own scope, and no two roles that judge each other's work to one person.
    ///
    /// - Throws: ``Refusal``, ``AccountError``.
    package func grant(
        _ new: NewGrant,
        to person: Identifier<Person>,
        by actor: Actor,
        key: CommandKey? = nil,
        remark: String? = nil
    ) async throws -> Identifier<Grant> {
        try await ledger.commit(Command(.grantRole, by: actor, key: key)) { change in
            let (account, matter) = try open(person, change)
            let standing = try permissions.standing(of: actor, at: change.now, change.connection)
            if let refusal = standing.refusal(of: .grantRole, on: matter) { throw refusal }
            guard standing.reaches(new.scope, for: .grantRole) else { throw AccountError.beyondOwnScope }
            let grant = try self.grant(new, to: account, change)
            let held = try GrantStore.unrevoked(of: person, change.connection)
            try check(grant, besides: held, on: change.now.day)
            try GrantStore.insert(grant, change.connection)
            try SessionStore.markStale(of: person, change.connection)
            try change.record(
                Subject("grant", grant.id),
                state: grant.state,
                details: "person=\(person) role=\(grant.role.rawValue) " + grant.where,
                remark: remark
            )
            return grant.id
        }
    }

    /// Takes a role back, at once.
    ///
    /// - Throws: ``Refusal``, ``AccountError/noSuchGrant``, ``AccountError/alreadyRevoked``, ``AccountError/beyondOwnScope``.
    package func revoke(
        _ id: Identifier<Grant>,
        by actor: Actor,
        remark: String? = nil
    ) async throws -> EntryNumber {
        try await ledger.commit(Command(.revokeRole, by: actor)) { change in
            guard let grant = try GrantStore.find(id, change.connection) else {
                try permissions.demand(change, on: .everything)
                throw AccountError.noSuchGrant
            }
            let (_, matter) = try found(grant.person, change)
            let standing = try permissions.standing(of: actor, at: change.now, change.connection)
            if let refusal = standing.refusal(of: .revokeRole, on: matter) { throw refusal }
            guard standing.reaches(grant.scope, for: .revokeRole) else { throw AccountError.beyondOwnScope }
            guard !grant.isRevoked else { throw AccountError.alreadyRevoked }
            try GrantStore.revoke(id, change.entry, change.connection)
            try SessionStore.markStale(of: grant.person, change.connection)
            try change.record(
                Subject("grant", id),
                state: grant.revoked(change.entry).state,
                details: "person=\(grant.person) role=\(grant.role.rawValue)",
                remark: remark
            )
            return change.entry
        }
    }

    private func grant(_ new: NewGrant, to account: Account, _ change: Change) throws -> Grant {
        let body = new.body ?? account.body
        guard try BodyStore.find(body, change.connection) != nil else { throw AccountError.noSuchBody }
        if let unit = new.scope.unit, !permissions.scopes.knows(unit) { throw AccountError.noSuchUnit(unit) }
        guard let validity = UnitPeriod(from: new.from ?? change.now.day, until: new.until),
            new.until.map({ $0 > change.now.day }) ?? true
        else { throw AccountError.emptyPeriod }
        return Grant(
            id: change.newIdentifier(),
            person: account.person,
            role: new.role,
            body: body,
            scope: new.scope,
            validity: validity,
            granted: change.entry,
            revoked: nil
        )
    }

    private func check(_ grant: Grant, besides held: [Grant], on day: CivilDate) throws {
        let lasting = held.filter { $0.validity.until.map { $0 > day } ?? true }
        guard lasting.count < Accounts.grantLimit else {
            throw AccountError.tooManyGrants(limit: Accounts.grantLimit)
        }
        for other in lasting where other.validity.overlaps(grant.validity) {
            if other.role == grant.role, other.scope == grant.scope, other.body == grant.body,
                other.validity.covers(grant.validity)
            {
                throw AccountError.grantedAlready
            }
            guard let conflict = RoleConflict.between(other.role, grant.role),
                conflict.isEverywhere || permissions.scopes.overlap(other.scope, grant.scope)
            else { continue }
            throw AccountError.conflict(conflict)
        }
    }
}

extension Grant {
    /// Units, campaign and time, for the journal: codes and days, nobody's name.
    var `where`: String {
        var words = ["body=\(body)", "units=\(scope.units.word)"]
        if let unit = scope.unit { words.append("unit=\(unit)") }
        if let campaign = scope.campaign { words.append("campaign=\(campaign.text)") }
        if let from = validity.from { words.append("from=\(from)") }
        if let until = validity.until { words.append("until=\(until)") }
        return words.joined(separator: " ")
    }

    func revoked(_ entry: EntryNumber) -> Grant {
        Grant(
            id: id,
            person: person,
            role: role,
            body: body,
            scope: scope,
            validity: validity,
            granted: granted,
            revoked: entry
        )
    }
}

extension Standing {
    /// Whether all of a scope lies within what the actor may do an action in: who passes something on must have it.
    func reaches(_ scope: Scope, for action: Action) -> Bool {
        switch actor.who {
        case .program, .operatorOfTheMachine: return true
        case .anonymous: return false
        case .person:
            let holders = action.holders
            return grants.contains { grant in
                holders[.role(grant.role)] != nil && grant.validity.contains(day)
                    && (actor.body == nil || grant.body == actor.body) && scopes.covers(grant.scope, scope)
            }
        }
    }
}
