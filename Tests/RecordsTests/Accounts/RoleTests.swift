import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct RoleTests {
    @Test func conflictsGoBothWaysAndNobodyConflictsWithHimself() {
        for one in Role.allCases {
            #expect(RoleConflict.between(one, one) == nil)
            for other in Role.allCases {
                #expect(RoleConflict.between(one, other) == RoleConflict.between(other, one))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func rolesThatJudgeEachOthersWorkAreNotHeldTogetherInOnePlaceAtOneTime(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let province = Scope(.under(try PermissionLand.dated("01")))
            let commune = Scope(.one(try PermissionLand.dated("00001")))
            let elsewhere = Scope(.under(try PermissionLand.dated("02")))
            let person = try await office.person("one", NewGrant(.communeOfficer, commune))
            func grant(_ new: NewGrant) async throws {
                _ = try await office.accounts.grant(new, to: person, by: TestOffice.shell)
            }
            for role in [
                Role.provinceVerifier, .councilMember, .councilSecretary, .decidingAuthority, .policyMaker,
            ] {
                for scope in [province, commune, .everything] {
                    await #expect(throws: AccountError.self) { try await grant(NewGrant(role, scope)) }
                }
            }
            await #expect(throws: AccountError.self) { try await grant(NewGrant(.administrator, elsewhere)) }
            await #expect(throws: AccountError.self) { try await grant(NewGrant(.auditor, elsewhere)) }
            // Elsewhere is another matter.
            try await grant(NewGrant(.provinceVerifier, elsewhere))
            // And so is another time.
            let page = try await office.accounts.show(person, by: TestOffice.shell)
            let first = try #require(page.grants.first { $0.role == .communeOfficer })
            _ = try await office.accounts.revoke(first.id, by: TestOffice.shell)
            let end = try PermissionLand.day("2027-01-01")
            try await grant(NewGrant(.communeOfficer, commune, until: end))
            try await grant(NewGrant(.councilMember, commune, from: end))
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameRoleIsNotGrantedTwice(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one", NewGrant(.auditor, .everything))
            await #expect(throws: AccountError.grantedAlready) {
                try await office.accounts.grant(
                    NewGrant(.auditor, .everything),
                    to: person,
                    by: TestOffice.shell
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aGrantThatCouldNeverHoldIsRefused(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.person("one")
            let (past, today) = (try PermissionLand.day("2026-11-20"), try PermissionLand.day("2026-11-21"))
            for grant in [
                NewGrant(.auditor, .everything, from: today, until: past),
                NewGrant(.auditor, .everything, from: past, until: today),
            ] {
                await #expect(throws: AccountError.emptyPeriod) {
                    try await office.accounts.grant(grant, to: person, by: TestOffice.shell)
                }
            }
            let unit = try PermissionLand.dated("00003", "2025-01-01")
            await #expect(throws: AccountError.noSuchUnit(unit)) {
                try await office.accounts.grant(
                    NewGrant(.communeOfficer, Scope(.one(unit))),
                    to: person,
                    by: TestOffice.shell
                )
            }
            let body = try #require(Identifier<Body>("01jd5fz8000000000000000009"))
            await #expect(throws: AccountError.noSuchBody) {
                try await office.accounts.grant(
                    NewGrant(.auditor, .everything, for: body),
                    to: person,
                    by: TestOffice.shell
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRevokedRoleCountsForNothingInTheVeryNextTransaction(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let chief = try await office.person("chief")
            let grant = try await office.accounts.grant(
                NewGrant(.administrator, .everything),
                to: chief,
                by: TestOffice.shell
            )
            let person = try await office.person("one")
            // Both wait in one batch of the ledger: the revocation first, what it forbids after it.
            async let revoked = office.accounts.revoke(grant, by: TestOffice.shell)
            _ = try await revoked
            await #expect(throws: Refusal.self) {
                try await office.accounts.close(person, by: office.actor(chief))
            }
            await #expect(throws: AccountError.alreadyRevoked) {
                try await office.accounts.revoke(grant, by: TestOffice.shell)
            }
        }
    }
}
