import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct APITokenTests {
    @Test(arguments: Engine.allCases)
    func aTokenIsRecognisedBySecretAlone(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let tokens = APITokens(office.accounts)
            let person = try await office.person("one")
            let actor = office.actor(person)
            let issued = try await tokens.issue(
                to: person,
                label: "một cửa",
                scopes: [.saveAssessment, .readObservations],
                days: 30,
                by: actor
            )
            let found = try #require(try await tokens.recognise(issued.secret))
            #expect(found.id == issued.id)
            #expect(found.person == person)
            #expect(found.body == office.body)
            #expect(found.scopes == [.saveAssessment, .readObservations])
            let other = Token<APIToken>(Randomness { _ in [UInt8](repeating: 3, count: 32) })
            #expect(try await tokens.recognise(other) == nil)
            // Neither the database nor the journal holds the secret.
            #expect(try await !office.journal().contains(issued.secret.text))
        }
    }

    @Test(arguments: Engine.allCases)
    func aTokenDiesWithItsTimeItsRevocationAndItsAccount(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let tokens = APITokens(office.accounts)
            let person = try await office.person("one")
            let actor = office.actor(person)
            func issue() async throws -> (secret: Token<APIToken>, id: Identifier<APIToken>) {
                try await tokens.issue(to: person, label: "x", scopes: [.listAccounts], days: 2, by: actor)
            }
            let revoked = try await issue()
            let old = try await issue()
            #expect(Set(try await tokens.list(of: person, by: actor).map(\.id)) == [revoked.id, old.id])
            _ = try await tokens.revoke(revoked.id, by: actor)
            #expect(try await tokens.recognise(revoked.secret) == nil)
            await #expect(throws: APITokenError.noSuchToken) {
                try await tokens.revoke(revoked.id, by: actor)
            }
            office.time.advance(milliseconds: 2 * 86_400_000 - 1)
            #expect(try await tokens.recognise(old.secret) != nil)
            office.time.advance(milliseconds: 1)
            #expect(try await tokens.recognise(old.secret) == nil)
            let last = try await issue()
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            #expect(try await tokens.recognise(last.secret) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyIssuesSeesOrRevokesTheTokensOfOthers(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let tokens = APITokens(office.accounts)
            let person = try await office.person("one")
            let other = office.actor(try await office.person("other"))
            let chief = office.actor(try await office.person("chief", NewGrant(.administrator, .everything)))
            for actor in [other, chief, Actor(.anonymous, from: Origin(.page))] {
                await #expect(throws: Refusal.self) {
                    try await tokens.issue(
                        to: person,
                        label: "x",
                        scopes: [.listAccounts],
                        days: 1,
                        by: actor
                    )
                }
            }
            let issued = try await tokens.issue(
                to: person,
                label: "x",
                scopes: [.listAccounts],
                days: 1,
                by: TestOffice.shell
            )
            let unknown = try #require(Identifier<APIToken>("01jd5fz8000000000000000009"))
            // The same answer for a token of somebody else and for none.
            for id in [issued.id, unknown] {
                await #expect(throws: APITokenError.noSuchToken) { try await tokens.revoke(id, by: other) }
            }
            await #expect(throws: Refusal.self) { try await tokens.list(of: person, by: other) }
            #expect(try await tokens.recognise(issued.secret) != nil)
            _ = try await tokens.revoke(issued.id, by: chief)
            #expect(try await tokens.recognise(issued.secret) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func aTokenHasALabelAScopeAndAnEnd(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let tokens = APITokens(office.accounts)
            let person = try await office.person("one")
            func issue(_ label: String, _ scopes: Set<Action>, _ days: Int) async throws {
                _ = try await tokens.issue(
                    to: person,
                    label: label,
                    scopes: scopes,
                    days: days,
                    by: TestOffice.shell
                )
            }
            await #expect(throws: APITokenError.badLabel) { try await issue(" ", [.report], 1) }
            await #expect(throws: APITokenError.badLabel) { try await issue("a\nb", [.report], 1) }
            await #expect(throws: APITokenError.noScope) { try await issue("x", [], 1) }
            for days in [0, -1, 401, Int.max / 2] {
                await #expect(throws: APITokenError.badLife(days: days, most: 400)) {
                    try await issue("x", [.report], days)
                }
            }
            try await issue("x", [.report], 400)
        }
    }

    @Test(arguments: Engine.allCases)
    func aKeyThatCameWithARequestIsGoodForThatRequestAlone(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let tokens = APITokens(office.accounts)
            let person = try await office.person("one")
            let issued = try await tokens.issue(
                to: person,
                label: "x",
                scopes: [.revokeToken],
                days: 1,
                by: TestOffice.shell
            )
            let key = try #require(CommandKey(rawValue: "key-00000001"))
            let (one, other) = (Digest(of: "one".utf8), Digest(of: "other".utf8))
            let actor = office.actor(person)
            let entry = try await tokens.revoke(issued.id, by: actor, key: key.asking(one))
            let again = try await tokens.revoke(issued.id, by: actor, key: key.asking(one))
            #expect(entry == again)
            await #expect(throws: LedgerError.keyUsedForSomethingElse(key)) {
                try await tokens.revoke(issued.id, by: actor, key: key.asking(other))
            }
        }
    }
}
