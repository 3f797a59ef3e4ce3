import Database
import Quantities
import Records
import TestDatabases
import Testing

/// Every verb asks the table of permissions first.
@Suite(.timeLimit(.minutes(2)))
struct EvidencePermissionTests {
    private func withOffice(
        _ engine: Engine,
        _ body: (TestOffice, TestEvidence) async throws -> Void
    ) async throws {
        try await TestOffice.run(engine) { office in
            try await withFolder { path, store in
                let service = EvidenceService(
                    office.ledger,
                    store,
                    access: EvidenceAccess(office.permissions)
                )
                try await body(office, TestEvidence(office.records, store, path, service))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func anOfficerAddsForTheOwnUnitOnly(engine: Engine) async throws {
        try await withOffice(engine) { office, test in
            let scope = Scope(.one(try PermissionLand.dated("00001")))
            let officer = office.actor(try await office.person("canbo", NewGrant(.communeOfficer, scope)))
            let file = try await test.receive()
            let id = try await test.service.add(try TestEvidence.draft("00001"), file, by: officer)
            #expect(try await test.service.reader.card(id, for: officer).evidence.id == id)
            let other = try await test.receive("của xã khác")
            let refused = await code {
                _ = try await test.service.add(try TestEvidence.draft("00003"), other, by: officer)
            }
            #expect(refused.hasPrefix("permission."))
            // Nothing of it is left in the store.
            #expect(test.stored.count == 1)
            let all = await code { _ = try await test.service.reader.list(EvidenceFilter(), for: officer) }
            #expect(all.hasPrefix("permission."))
            let own = EvidenceFilter(subject: try TestEvidence.subject("00001"))
            #expect(try await test.service.reader.list(own, for: officer).count == 1)
            #expect(
                await code { _ = try await test.service.reader.shared(for: officer) }.hasPrefix("permission.")
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func aVerifierRejectsWhatOthersGaveAndNotTheOwn(engine: Engine) async throws {
        try await withOffice(engine) { office, test in
            let province = Scope(.under(try PermissionLand.dated("01")))
            let officer = office.actor(
                try await office.person(
                    "canbo",
                    NewGrant(.communeOfficer, Scope(.one(try PermissionLand.dated("00001"))))
                )
            )
            let verifier = office.actor(
                try await office.person("thamdinh", NewGrant(.provinceVerifier, province))
            )
            let given = try await test.service.add(
                try TestEvidence.draft("00001"),
                try await test.receive(),
                by: officer
            )
            let own = try await test.service.add(
                try TestEvidence.draft("00001"),
                try await test.receive("của tôi"),
                by: verifier
            )
            #expect(
                await code { _ = try await test.service.reject(given, because: "x", by: officer) }
                    .hasPrefix("permission.")
            )
            #expect(
                await code { _ = try await test.service.reject(own, because: "x", by: verifier) }
                    .hasPrefix("permission.")
            )
            let button = try await test.service.refusal(toReject: own, by: verifier)
            #expect(button as? Refusal == .ownWork(.rejectEvidence))
            let free = try await test.service.refusal(toReject: given, by: verifier)
            #expect(free == nil)
            _ = try await test.service.reject(given, because: "Thiếu chữ ký", by: verifier)
        }
    }

    @Test(arguments: Engine.allCases)
    func checkingSweepingAndErasingAreForThoseWhoKeepTheRecords(engine: Engine) async throws {
        try await withOffice(engine) { office, test in
            let officer = office.actor(
                try await office.person("canbo", NewGrant(.communeOfficer, .everything))
            )
            let id = try await test.service.add(
                try TestEvidence.draft("00001"),
                try await test.receive(),
                by: officer
            )
            let now = Clock.system.now()
            for outcome in [
                await code { _ = try await test.service.verify(by: officer) },
                await code { _ = try await test.service.sweep(keptBefore: now, by: officer) },
                await code { _ = try await test.service.erase(id, .request, by: officer) },
            ] {
                #expect(outcome.hasPrefix("permission."))
            }
            #expect(test.stored.count == 1)
            let shell = TestOffice.shell
            #expect(try await test.service.verify(by: shell).isWhole)
            _ = try await test.service.sweep(keptBefore: now, by: shell)
            _ = try await test.service.erase(id, .request, by: shell)
        }
    }
}
