import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(2)))
struct SessionTests {
    private let page = Origin(.page, address: "192.0.2.7")

    @Test(arguments: Engine.allCases)
    func aSessionEndsWhenItIsNotUsedAndWhenItIsOld(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            let idle = try await office.enter("one")
            office.time.advance(milliseconds: office.sessions.rules.idle - 1)
            #expect(try await office.sessions.recognise(idle.token, from: page) != nil)
            office.time.advance(milliseconds: office.sessions.rules.idle)
            #expect(try await office.sessions.recognise(idle.token, from: page) == nil)
            let old = try await office.enter("one")
            for _ in 0..<23 {
                office.time.advance(milliseconds: 30 * 60_000)
                #expect(try await office.sessions.recognise(old.token, from: page) != nil)
            }
            office.time.advance(milliseconds: 30 * 60_000)
            #expect(try await office.sessions.recognise(old.token, from: page) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func sessionsAreListedAndEndedOneByOneOrAll(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let actor = office.actor(person)
            let sessions = [
                try await office.enter("one"), try await office.enter("one"), try await office.enter("one"),
            ]
            func live() async throws -> [Bool] {
                var live: [Bool] = []
                for session in sessions {
                    live.append(try await office.sessions.recognise(session.token, from: page) != nil)
                }
                return live
            }
            #expect(
                Set(try await office.sessions.list(of: person, by: actor).map(\.id))
                    == Set(sessions.map(\.id))
            )
            _ = try await office.sessions.end(sessions[1].id, by: actor)
            #expect(try await live() == [true, false, true])
            await #expect(throws: SessionError.noSuchSession) {
                try await office.sessions.end(sessions[1].id, by: actor)
            }
            _ = try await office.sessions.signOut(sessions[2].token, from: page)
            #expect(try await live() == [true, false, false])
            #expect(try await office.sessions.list(of: person, by: actor).map(\.id) == [sessions[0].id])
            #expect(try await office.sessions.endAll(of: person, by: TestOffice.shell) == 1)
            #expect(try await live() == [false, false, false])
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyEndsOrSeesTheSessionsOfOthers(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("one")
            let other = office.actor(try await office.person("other"))
            let unknown = try #require(Identifier<Session>("01jd5fz8000000000000000009"))
            // The same answer for a session of somebody else and for none.
            for id in [session.id, unknown] {
                await #expect(throws: SessionError.noSuchSession) {
                    try await office.sessions.end(id, by: other)
                }
            }
            await #expect(throws: Refusal.self) { try await office.sessions.list(of: person, by: other) }
            await #expect(throws: Refusal.self) { try await office.sessions.endAll(of: person, by: other) }
            #expect(try await office.sessions.recognise(session.token, from: page) != nil)
            let chief = try await office.person("chief", NewGrant(.administrator, .everything))
            _ = try await office.sessions.end(session.id, by: office.actor(chief))
            #expect(try await office.sessions.recognise(session.token, from: page) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func aSessionGetsANewTokenWhenThePersonsRolesChange(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("one")
            #expect(try await office.sessions.recognise(session.token, from: page)?.newToken == nil)
            _ = try await office.accounts.grant(
                NewGrant(.auditor, .everything),
                to: person,
                by: TestOffice.shell
            )
            let renewed = try #require(
                try await office.sessions.recognise(session.token, from: page)?.newToken
            )
            #expect(renewed.text != session.token.text)
            // A request that was under way is heard and gets no third token; half a minute later the old one is dead.
            #expect(try await office.sessions.recognise(session.token, from: page)?.newToken == nil)
            office.time.advance(milliseconds: 30_000)
            #expect(try await office.sessions.recognise(session.token, from: page) == nil)
            let again = try #require(try await office.sessions.recognise(renewed, from: page))
            #expect(again.session.id == session.id)
            #expect(again.newToken == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func requestsAtOnceGetOneNewTokenBetweenThem(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("one")
            _ = try await office.accounts.grant(
                NewGrant(.auditor, .everything),
                to: person,
                by: TestOffice.shell
            )
            let answers = try await withThrowingTaskGroup(of: (Bool, Bool).self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        let signedIn = try await office.sessions.recognise(session.token, from: page)
                        return (signedIn != nil, signedIn?.newToken != nil)
                    }
                }
                return try await group.reduce(into: (heard: 0, tokens: 0)) {
                    $0.heard += $1.0 ? 1 : 0
                    $0.tokens += $1.1 ? 1 : 0
                }
            }
            #expect(answers.heard == 8)
            #expect(answers.tokens == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func theBodyActedForIsChangedOnlyToOneWithARoleAndWithANewToken(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let name = try #require(BodyName("Hội đồng thẩm định"))
            let council = try await office.accounts.addBody(name, .council, at: nil, by: TestOffice.shell)
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("one")
            await #expect(throws: SessionError.noRoleThere) {
                try await office.sessions.change(session.token, to: council, from: page)
            }
            _ = try await office.accounts.grant(
                NewGrant(.councilMember, .everything, for: council),
                to: person,
                by: TestOffice.shell
            )
            let token = try await office.sessions.change(session.token, to: council, from: page)
            #expect(try await office.sessions.recognise(session.token, from: page) == nil)
            let there = try #require(try await office.sessions.recognise(token, from: page))
            #expect(there.actor.body == council)
            #expect(try await office.refusal(.giveOpinion, there.actor, .everything) == nil)
            let home = try await office.sessions.change(token, to: office.body, from: page)
            #expect(try await office.sessions.recognise(home, from: page)?.actor.body == office.body)
        }
    }

    @Test(arguments: Engine.allCases)
    func aClosedAccountIsSignedOutAtOnce(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            let session = try await office.enter("one")
            _ = try await office.accounts.close(person, by: TestOffice.shell)
            #expect(try await office.sessions.recognise(session.token, from: page) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func theOldestSessionGoesWhenThereAreTooMany(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            var sessions: [NewSession] = []
            for _ in 0..<office.sessions.rules.perPerson + 2 {
                sessions.append(try await office.enter("one"))
                office.time.advance(milliseconds: 1)
            }
            let left = try await office.sessions.list(of: person, by: office.actor(person)).map(\.id)
            #expect(left.sorted() == sessions.dropFirst(2).map(\.id).sorted())
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsOfNoUseAnyMoreIsTakenOut(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            _ = try await office.personWithPassword("one")
            _ = try await office.enter("one")
            await #expect(throws: SignInError.wrong) {
                try await office.enter("nobody", "không phải", office.visitor("198.51.100.1"))
            }
            let upkeep = AccountUpkeep(office.accounts)
            #expect(try await upkeep.run(by: TestOffice.shell) == 0)
            office.time.advance(milliseconds: 92 * 86_400_000)
            let fresh = try await office.enter("one")
            // A session, a link, and what was counted at a login and at an address.
            #expect(try await upkeep.run(by: Actor(.program, from: Origin(.job))) == 4)
            #expect(try await office.sessions.recognise(fresh.token, from: page) != nil)
            await #expect(throws: Refusal.self) {
                try await upkeep.run(by: office.actor(try await office.person("other")))
            }
        }
    }
}
