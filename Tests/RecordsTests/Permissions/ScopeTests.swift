import Database
import Quantities
import Records
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ScopeTests {
    /// Whether an officer with the scope may enter values for a unit on a day.
    private func reaches(_ scope: Scope, _ code: String, _ day: String, _ office: TestOffice) async throws
        -> Bool
    {
        let person = try await office.person(
            "p\(Int.random(in: 0...Int.max))",
            NewGrant(.communeOfficer, scope)
        )
        return try await office.refusal(
            .recordObservations,
            office.actor(person),
            .unit(try PermissionLand.dated(code, day))
        ) == nil
    }

    @Test(arguments: Engine.allCases)
    func aSubtreeIsThatOfTheUnitWhoHadTheCodeOnTheDayNamed(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let (new, old) = (
                Scope(.under(try PermissionLand.dated("01", "2026-01-01"))),
                Scope(.under(try PermissionLand.dated("01", "2025-06-30")))
            )
            #expect(try await reaches(new, "00001", "2025-07-01", office))
            #expect(try await reaches(new, "00003", "2026-11-01", office))
            #expect(try await reaches(new, "01", "2026-11-01", office))
            #expect(try await !reaches(new, "00001", "2025-06-30", office))
            #expect(try await !reaches(new, "00002", "2026-11-01", office))
            #expect(try await reaches(old, "00001", "2025-06-30", office))
            #expect(try await !reaches(old, "00001", "2025-07-01", office))
        }
    }

    @Test(arguments: Engine.allCases)
    func aUnitStaysTheSameWhenOnlyItsKindChangesAndNotWhenItIsDivided(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let commune = Scope(.one(try PermissionLand.dated("00002", "2026-01-01")))
            #expect(try await reaches(commune, "00002", "2026-04-29", office))
            #expect(try await reaches(commune, "00002", "2026-04-30", office))
            let ward = Scope(.one(try PermissionLand.dated("00002", "2026-05-01")))
            #expect(try await reaches(ward, "00002", "2026-01-01", office))
            let divided = Scope(.one(try PermissionLand.dated("00001", "2025-01-01")))
            #expect(try await !reaches(divided, "00001", "2025-07-01", office))
            #expect(try await !reaches(divided, "00003", "2025-07-01", office))
            // One unit is not what lies below it.
            let province = Scope(.one(try PermissionLand.dated("02")))
            #expect(try await !reaches(province, "00002", "2026-11-01", office))
        }
    }

    @Test(arguments: Engine.allCases)
    func aUnitThatDoesNotExistIsSaidToBeNone(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let scope = Scope(.under(try PermissionLand.dated("02")))
            let person = try await office.person("someone", NewGrant(.communeOfficer, scope))
            let unit = try PermissionLand.dated("00003", "2025-06-30")
            #expect(
                try await office.refusal(.recordObservations, office.actor(person), .unit(unit))
                    == .noSuchUnit(unit)
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aRoleHeldForOneBodyIsNotUsedForAnother(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let name = try #require(BodyName("Hội đồng thẩm định"))
            let council = try await office.accounts.addBody(name, .council, at: nil, by: TestOffice.shell)
            let person = try await office.person("both", NewGrant(.councilMember, .everything, for: council))
            let (home, there) = (office.actor(person, for: office.body), office.actor(person, for: council))
            #expect(
                try await office.refusal(.giveOpinion, home, .everything)
                    == .otherBody(.giveOpinion, .councilMember)
            )
            #expect(try await office.refusal(.giveOpinion, there, .everything) == nil)
            // Who names no body acts for all of his.
            #expect(try await office.refusal(.giveOpinion, office.actor(person), .everything) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyJudgesWhatHeHadAHandIn(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let verifier = try await office.person("verifier", NewGrant(.provinceVerifier, .everything))
            let colleague = try await office.person("colleague", NewGrant(.provinceVerifier, .everything))
            for action in [Action.verifyCriterion, .rejectEvidence, .resolveContradiction] {
                #expect(
                    try await office.refusal(action, office.actor(verifier), .everything, hands: [verifier])
                        == .ownWork(action)
                )
                #expect(
                    try await office.refusal(action, office.actor(colleague), .everything, hands: [verifier])
                        == nil
                )
            }
            // Looking at one's own work is no judgement.
            #expect(
                try await office.refusal(
                    .readEvidence,
                    office.actor(verifier),
                    .everything,
                    hands: [verifier]
                ) == nil
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aRefusalSaysWhatWouldHelpInBothLanguages(engine: Engine) async throws {
        try await TestOffice.run(engine) { office in
            let nobody = office.actor(try await office.person("nobody"))
            let anonymous = Actor(.anonymous, from: Origin(.page))
            let refusals = [
                try await office.refusal(.decide, nobody, .everything),
                try await office.refusal(.decide, anonymous, .everything),
                try await office.refusal(.decide, TestOffice.shell, .everything),
                try await office.refusal(.listAccounts, nobody, .everything),
                try await office.refusal(.listAccounts, office.actor(TestRecords.person), .everything),
            ]
            #expect(
                refusals.map { $0?.vietnamese } == [
                    "để quyết định công nhận cần vai trò cấp có thẩm quyền quyết định; hãy đề nghị quản trị viên giao vai trò",
                    "hãy đăng nhập để quyết định công nhận",
                    "để quyết định công nhận cần vai trò cấp có thẩm quyền quyết định; hãy đề nghị quản trị viên giao vai trò",
                    "chỉ được xem tài khoản đối với tài khoản của chính mình; với người khác cần vai trò quản trị viên hoặc kiểm toán viên",
                    "tài khoản đã đóng; hãy liên hệ quản trị viên",
                ]
            )
            #expect(
                refusals.map { $0?.english } == [
                    "to decide takes the role deciding authority; ask an administrator for it",
                    "sign in to decide",
                    "to decide takes the role deciding authority; ask an administrator for it",
                    "you may look at accounts for your own account only; for others it takes the role administrator or auditor",
                    "the account is closed; ask an administrator",
                ]
            )
        }
    }
}
