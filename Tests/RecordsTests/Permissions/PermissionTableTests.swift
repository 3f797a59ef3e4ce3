import Database
import Quantities
import Records
import Territory
import Testing

@Suite(.timeLimit(.minutes(10)))
struct PermissionTableTests {
    @Test func theTableForPeopleNamesEveryActionAndEveryHolder() throws {
        let table = try PermissionTable()
        #expect(Set(table.cells.keys) == Set(Action.allCases.map(\.rawValue)))
        #expect(Set(table.holders) == Set(Holder.allCases.map(\.word)))
        for action in Action.allCases { #expect(table.titles[action.rawValue] == action.vietnamese) }
    }

    /// Something that an action would touch, and whether it lies within the grants of the walk.
    private struct Situation: Sendable {
        let name: String
        let matter: Matter
        let isWithin: Bool
        var isOwn = false
    }

    private func situations(_ person: Identifier<Person>?, _ other: Identifier<Person>) throws -> [Situation]
    {
        let (inside, outside) = (try PermissionLand.dated("00001"), try PermissionLand.dated("00002"))
        let (campaign, another) = (try campaign(1), try campaign(2))
        var situations = [
            Situation(name: "inside", matter: .unit(inside, in: campaign), isWithin: true),
            Situation(name: "inside, other campaign", matter: .unit(inside, in: another), isWithin: false),
            Situation(name: "inside, no campaign", matter: .unit(inside), isWithin: false),
            Situation(name: "outside", matter: .unit(outside, in: campaign), isWithin: false),
            Situation(name: "the campaign everywhere", matter: .campaign(campaign), isWithin: false),
            Situation(name: "everything", matter: .everything, isWithin: false),
            Situation(
                name: "somebody inside",
                matter: Matter(unit: inside, campaign: campaign, person: other),
                isWithin: true
            ),
            Situation(name: "somebody elsewhere", matter: .person(other, of: outside), isWithin: false),
        ]
        if let person {
            situations.append(
                Situation(name: "oneself", matter: .person(person, of: outside), isWithin: false, isOwn: true)
            )
        }
        return situations
    }

    private func campaign(_ number: Int) throws -> CampaignKey {
        try #require(CampaignKey("01jd5fz8000000000000000c0\(number)"))
    }

    @Test(arguments: Engine.allCases)
    func everyActionWithEveryHolderAnswersAsTheTableForPeopleSays(engine: Engine) async throws {
        let table = try PermissionTable()
        try await TestOffice.run(engine) { office in
            let scope = Scope(.under(try PermissionLand.dated("01")), .one(try campaign(1)))
            let bystander = try await office.person("bystander")
            var asked = 0
            for holder in Holder.allCases {
                var actor = Actor(.anonymous, from: Origin(.page))
                switch holder {
                case .role(let role):
                    actor = office.actor(try await office.person("a-\(role.rawValue)", NewGrant(role, scope)))
                case .person: actor = office.actor(try await office.person("nobody"))
                case .anonymous: break
                case .operatorOfTheMachine: actor = TestOffice.shell
                case .program: actor = Actor(.program, from: Origin(.job))
                }
                let situations = try situations(actor.person, bystander)
                let (who, now) = (actor, office.time.now)
                let standing = try await office.database.read {
                    try office.permissions.standing(of: who, at: now, $0)
                }
                for action in Action.allCases {
                    let line = try #require(table.cells[action.rawValue])
                    let signedIn = actor.person == nil ? nil : line["signed-in"]
                    for situation in situations {
                        let reaches = [line[holder.word], signedIn].contains { reach in
                            switch reach {
                            case .anywhere: true
                            case .granted: situation.isWithin
                            case .own: situation.isOwn
                            case nil: false
                            }
                        }
                        let refusal = standing.refusal(of: action, on: situation.matter)
                        #expect(
                            (refusal == nil) == reaches,
                            "\(holder.word) \(action.rawValue) \(situation.name): \(refusal?.code ?? "may")"
                        )
                        asked += 1
                    }
                }
            }
            #expect(asked >= Action.allCases.count * Holder.allCases.count * 8)
        }
    }

    @Test(arguments: Engine.allCases)
    func aRoleIsWorthNothingBeforeItsTimeAfterItWhenRevokedAndWhenTheAccountIsClosed(engine: Engine)
        async throws
    {
        let table = try PermissionTable()
        try await TestOffice.run(engine) { office in
            let (from, until) = (try PermissionLand.day("2026-12-01"), try PermissionLand.day("2027-01-01"))
            for role in Role.allCases {
                let person = try await office.person("b-\(role.rawValue)")
                let grant = try await office.accounts.grant(
                    NewGrant(role, .everything, from: from, until: until),
                    to: person,
                    by: TestOffice.shell
                )
                let actions = Action.allCases.filter { table.cells[$0.rawValue]?[role.rawValue] == .granted }
                try #require(!actions.isEmpty)
                func answers() async throws -> Set<String> {
                    let now = office.time.now
                    let standing = try await office.database.read {
                        try office.permissions.standing(of: office.actor(person), at: now, $0)
                    }
                    return Set(actions.map { standing.refusal(of: $0, on: .everything)?.code ?? "may" })
                }
                office.time.set("2026-11-30T16:59:59.999Z")
                #expect(try await answers() == ["permission.not-valid"])
                // Midnight in Việt Nam.
                office.time.set("2026-11-30T17:00:00.000Z")
                #expect(try await answers() == ["may"])
                office.time.set("2026-12-31T16:59:59.999Z")
                #expect(try await answers() == ["may"])
                office.time.set("2026-12-31T17:00:00.000Z")
                #expect(try await answers() == ["permission.not-valid"])
                office.time.set("2026-12-15T00:00:00.000Z")
                _ = try await office.accounts.revoke(grant, by: TestOffice.shell)
                #expect(try await answers().isSubset(of: ["permission.no-role", "permission.not-yours"]))
                _ = try await office.accounts.close(person, by: TestOffice.shell)
                #expect(try await answers() == ["permission.account-closed"])
                office.time.set("2026-11-21T01:00:00.000Z")
            }
        }
    }

    @Test func whoEntersNeverJudgesWhoGrantsNeverEntersAndWhoAuditsOnlyReads() throws {
        let entering: Set<Action> = [
            .recordObservations, .correctObservation, .importObservations, .saveAssessment, .submitDossier,
            .carryOver, .registerUnit,
        ]
        let reading: Set<Action> = [
            .readObservations, .readEvidence, .verifyEvidence, .listAccounts, .readJournal,
            .exportJournalHead,
        ]
        for action in Action.allCases {
            let roles = Role.allCases.filter { action.holders[.role($0)] != nil }
            if entering.contains(action) {
                #expect(!action.judgesWorkOfOthers)
                #expect(roles == [.communeOfficer])
            }
            if action.judgesWorkOfOthers {
                #expect(!roles.contains(.communeOfficer))
                #expect(!roles.contains(.administrator))
                #expect(!roles.contains(.auditor))
            }
            if roles.contains(.auditor) { #expect(reading.contains(action)) }
            if roles.contains(.administrator) {
                let kind = action.rawValue.prefix { $0 != "." }
                #expect(
                    ["account", "identity", "role", "session", "token", "body", "journal"].contains(
                        String(kind)
                    )
                )
                #expect(action != .setPassword)
            }
        }
    }
}
