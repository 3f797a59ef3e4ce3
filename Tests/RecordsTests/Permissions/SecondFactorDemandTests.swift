import Database
import Quantities
import Records
import Territory
import TestDatabases
import Testing

/// A body may demand that who decides upon others signs in with two things.
@Suite(.timeLimit(.minutes(10)))
struct SecondFactorDemandTests {
    private func actor(
        _ person: Identifier<Person>,
        _ assurance: Assurance?,
        by door: Origin.Door = .page
    ) -> Actor {
        Actor(.person(person), from: Origin(door), assurance: assurance)
    }

    private func demand(_ isDemanded: Bool, _ office: TestOffice) async throws {
        _ = try await office.accounts.demandSecondFactor(isDemanded, of: office.body, by: TestOffice.shell)
    }

    @Test(arguments: Engine.allCases)
    func aRoleThatDecidesIsWorthNothingToWhoSignedInWithOneThing(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let unit = try PermissionLand.dated("00001")
            let person = try await office.person("verifier", NewGrant(.provinceVerifier, .everything))
            let needed = Refusal.secondFactorNeeded(.verifyCriterion, .provinceVerifier)
            func answer(_ assurance: Assurance?, _ door: Origin.Door = .page) async throws -> Refusal? {
                try await office.refusal(
                    .verifyCriterion,
                    actor(person, assurance, by: door),
                    .unit(unit)
                )
            }
            #expect(try await answer(.one) == nil)
            try await demand(true, office)
            #expect(try await answer(.one) == needed)
            // Who does not say how he signed in, signed in with nothing.
            #expect(try await answer(nil) == needed)
            #expect(try await answer(nil, .api) == needed)
            #expect(try await answer(.two) == nil)
            #expect(try await answer(.three) == nil)
            // On the machine nobody signs in.
            #expect(try await answer(nil, .command) == nil)
            try await demand(false, office)
            #expect(try await answer(.one) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func onlyRolesThatDecideUponOthersForThatBodyAreMeant(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            try await demand(true, office)
            let name = try #require(BodyName("Sở Khác"))
            let elsewhere = try await office.accounts.addBody(
                name,
                .department,
                at: nil,
                by: TestOffice.shell
            )
            for role in Role.allCases {
                for body in [office.body, elsewhere] {
                    let person = try await office.person(
                        "\(role.rawValue.prefix(12)).\(body == elsewhere)",
                        NewGrant(role, .everything),
                        body: body
                    )
                    let who = actor(person, .one)
                    let now = office.time.now
                    let refused = try await office.database.read { [permissions = office.permissions] in
                        let standing = try permissions.standing(of: who, at: now, $0)
                        return Action.allCases.contains {
                            if case .secondFactorNeeded = standing.refusal(of: $0, on: .everything) {
                                true
                            } else {
                                false
                            }
                        }
                    }
                    #expect(
                        refused == (role.decidesUponOthers && body == office.body),
                        "\(role.rawValue)"
                    )
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aRecognisedSessionSaysHowItsPersonSignedIn(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let person = try await office.personWithPassword("one")
            _ = try await office.accounts.grant(
                NewGrant(.administrator, .everything),
                to: person,
                by: TestOffice.shell
            )
            try await demand(true, office)
            let session = try await office.enter("one")
            let signedIn = try await office.sessions.recognise(session.token, from: Origin(.page))
            let who = try #require(signedIn).actor
            #expect(who.assurance == .one)
            await #expect(throws: Refusal.secondFactorNeeded(.listAccounts, .administrator)) {
                try await office.accounts.bodies(by: who)
            }
            // What is one's own stays: without it nobody could enrol the second factor.
            #expect(try await office.refusal(.enrolSecondFactor, who, .person(person)) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func theDemandIsAnEntryOfTheJournal(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            try await demand(true, office)
            #expect(
                try await office.journal().hasSuffix(
                    "body.set-rules body \(office.body) second-factor=demanded"
                )
            )
            let nobody = office.actor(try await office.person("nobody"))
            await #expect(throws: Refusal.noRole(.setBodyRules, [.administrator])) {
                try await office.accounts.demandSecondFactor(false, of: office.body, by: nobody)
            }
            let none = try #require(Identifier<Body>("01jd5fz8000000000000000009"))
            await #expect(throws: AccountError.noSuchBody) {
                try await office.accounts.demandSecondFactor(true, of: none, by: TestOffice.shell)
            }
        }
    }
}
