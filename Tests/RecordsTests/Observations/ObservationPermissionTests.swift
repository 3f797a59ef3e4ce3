import Database
import Elements
import Quantities
import Records
import Territory
import Testing

/// Who may record, correct and decide, asked of the table of permissions within the transaction.
@Suite(.timeLimit(.minutes(10)))
struct ObservationPermissionTests {
    private struct Scene: Sendable {
        let office: TestOffice
        let service: ObservationService
        let catalogue: ElementCatalogue

        init(_ office: TestOffice) {
            self.office = office
            catalogue = ElementCatalogue([TestObservations.people])
            service = ObservationService(
                office.ledger,
                catalogue: catalogue,
                rules: .none,
                access: ObservationAccess(office.permissions)
            )
        }

        func key(_ unit: String, _ stage: ObservationStage = .claimed) throws -> ObservationKey {
            let territory = try PermissionLand.territory()
            let day = try PermissionLand.day("2026-06-30")
            return ObservationKey(
                subject: ObservedSubject(try territory.unit(try PermissionLand.dated(unit).code, on: day)),
                element: TestObservations.people.id,
                period: Period(day),
                stage: stage
            )
        }

        @discardableResult
        func record(
            _ key: ObservationKey,
            _ value: Int64,
            by actor: Actor,
            from source: String = "Xã"
        ) async throws -> ObservationNumber {
            try await service.record(
                ObservationStatement(
                    key: key,
                    source: try #require(ObservationSource(rawValue: source)),
                    value: TestObservations.whole(value)
                ),
                by: actor
            )
        }

        func refusal(_ key: ObservationKey, by actor: Actor) async throws -> Refusal? {
            do {
                try await record(key, 1, by: actor)
                return nil
            } catch let refusal as Refusal {
                return refusal
            }
        }
    }

    private func run(_ engine: Engine, _ test: (Scene) async throws -> Void) async throws {
        try await TestOffice.run(engine) { try await test(Scene($0)) }
    }

    private func scope(_ unit: String, under: Bool = false) throws -> Scope {
        let unit = try PermissionLand.dated(unit)
        return Scope(under ? .under(unit) : .one(unit))
    }

    @Test(arguments: Engine.allCases)
    func anOfficerClaimsForTheOwnUnitOnly(engine: Engine) async throws {
        try await run(engine) { scene in
            let officer = scene.office.actor(
                try await scene.office.person("officer", NewGrant(.communeOfficer, try scope("00001")))
            )
            let stranger = scene.office.actor(try await scene.office.person("stranger"))
            try await scene.record(try scene.key("00001"), 5, by: officer)
            #expect(
                try await scene.refusal(try scene.key("00003"), by: officer)
                    == .outsideScope(.recordObservations, .communeOfficer)
            )
            #expect(
                try await scene.refusal(try scene.key("00001", .verified), by: officer)
                    == .noRole(.verifyCriterion, [.provinceVerifier])
            )
            #expect(
                try await scene.refusal(try scene.key("00001"), by: stranger)
                    == .noRole(.recordObservations, [.communeOfficer])
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aVerifierRecordsVerifiedValuesBelowTheProvince(engine: Engine) async throws {
        try await run(engine) { scene in
            let verifier = scene.office.actor(
                try await scene.office.person(
                    "verifier",
                    NewGrant(.provinceVerifier, try scope("01", under: true))
                )
            )
            try await scene.record(try scene.key("00003", .verified), 5, by: verifier)
            #expect(
                try await scene.refusal(try scene.key("00002", .verified), by: verifier)
                    == .outsideScope(.verifyCriterion, .provinceVerifier)
            )
            #expect(
                try await scene.refusal(try scene.key("00003"), by: verifier)
                    == .noRole(.recordObservations, [.communeOfficer])
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyVerifiesWhatHeClaimedWhateverHisRoleIsNow(engine: Engine) async throws {
        try await run(engine) { scene in
            let below = try scope("01", under: true)
            let person = try await scene.office.person("both")
            let grant = try await scene.office.accounts.grant(
                NewGrant(.communeOfficer, below),
                to: person,
                by: TestOffice.shell
            )
            let both = scene.office.actor(person)
            try await scene.record(try scene.key("00003"), 5, by: both)
            try await scene.record(try scene.key("00001"), 7, by: TestOffice.shell)
            _ = try await scene.office.accounts.revoke(grant, by: TestOffice.shell)
            for somebody in [person, try await scene.office.person("other")] {
                _ = try await scene.office.accounts.grant(
                    NewGrant(.provinceVerifier, below),
                    to: somebody,
                    by: TestOffice.shell
                )
            }
            let (own, others) = (try scene.key("00003", .verified), try scene.key("00001", .verified))
            await #expect(throws: ObservationRefusal.ownClaim(own)) {
                try await scene.record(own, 5, by: both, from: "Tỉnh")
            }
            // In bulk the row is told, and nothing of the batch is recorded.
            var batch = ObservationBatch()
            let source = batch.add(try #require(ObservationSource(rawValue: "Tỉnh")))
            let series = batch.add(
                ObservationBatch.Series(element: own.element, period: own.period, stage: own.stage)
            )
            for key in [others, own] {
                let subject = batch.add(key.subject)
                batch.add(TestObservations.whole(6), series: series, subject: subject, source: source)
            }
            do {
                _ = try await scene.service.record(batch, by: both)
                Issue.record("recorded what is one's own")
            } catch let refused as RefusedRows {
                #expect(refused.rows == [RefusedRows.Row(place: 1, refusal: .ownClaim(own))])
                #expect(refused.count == 1)
            }
            try await scene.record(others, 6, by: both, from: "Tỉnh")
            let login = try #require(Login("other"))
            let found = try await scene.office.accounts.person(login, by: TestOffice.shell)
            let other = scene.office.actor(try #require(found))
            try await scene.record(own, 5, by: other, from: "Tỉnh")
        }
    }

    @Test(arguments: Engine.allCases)
    func nobodyDecidesBetweenOwnWords(engine: Engine) async throws {
        try await run(engine) { scene in
            let scopeOfBoth = try scope("01", under: true)
            let both = scene.office.actor(
                try await scene.office.person("both", NewGrant(.provinceVerifier, scopeOfBoth))
            )
            let other = scene.office.actor(
                try await scene.office.person("other", NewGrant(.provinceVerifier, scopeOfBoth))
            )
            let key = try scene.key("00003", .verified)
            let first = try await scene.record(key, 5, by: both, from: "Công an")
            try await scene.record(key, 6, by: TestOffice.shell, from: "Thống kê")
            await #expect(throws: Refusal.ownWork(.resolveContradiction)) {
                try await scene.service.resolve(holding: first, why: "Đúng", by: both)
            }
            _ = try await scene.service.resolve(holding: first, why: "Đúng", by: other)
        }
    }
}
