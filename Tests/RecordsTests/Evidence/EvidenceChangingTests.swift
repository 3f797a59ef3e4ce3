import Database
import Elements
import Quantities
import Records
import TestDatabases
import Testing

/// Attaching, rejecting, erasing, and who uses the same file.
@Suite(.timeLimit(.minutes(10)))
struct EvidenceChangingTests {
    private static let criterion = known(EvidenceTarget(set: "cds-xa@2024", criterion: "I.11"))
    private static let element = EvidenceTarget.element(known(ElementID(rawValue: "systems-inspected")))

    @Test(arguments: Engine.allCases)
    func onePieceServesAnyNumberOfThings(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(targets: [Self.criterion]))
            _ = try await test.service.attach(id, to: [Self.element], by: test.actor)
            #expect(try await test.card(id).targets == [Self.criterion, Self.element])
            for target in [Self.criterion, Self.element] {
                let found = try await test.service.reader.list(
                    EvidenceFilter(target: target),
                    for: test.actor
                )
                #expect(found.map(\.evidence.id) == [id])
            }
            #expect(
                await code { _ = try await test.service.attach(id, to: [Self.element], by: test.actor) }
                    == "evidence.already-attached"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsTakenOffWasAttachedAllTheSame(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(targets: [Self.criterion]))
            let off = try await test.service.detach(id, from: [Self.criterion], by: test.actor)
            let again = try await test.service.attach(id, to: [Self.criterion], by: test.actor)
            let links = try await test.card(id).links
            #expect(links.map(\.ended) == [off, nil])
            #expect(links.last?.entry == again)
            #expect(
                await code { _ = try await test.service.detach(id, from: [Self.element], by: test.actor) }
                    == "evidence.not-attached"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func linksAreMadeAllTogetherOrNotAtAll(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(targets: [Self.criterion]))
            let outcome = await code {
                _ = try await test.service.attach(id, to: [Self.element, Self.criterion], by: test.actor)
            }
            #expect(outcome == "evidence.already-attached")
            #expect(try await test.card(id).targets == [Self.criterion])
            #expect(
                await code { _ = try await test.service.attach(id, to: [], by: test.actor) }
                    == "evidence.no-targets"
            )
        }
    }

    @Test(arguments: [
        ("cds xa", "I.11"), ("", "1"), ("cds-xa", ""), ("cds-xa", "a@b"),
        (String(repeating: "a", count: 81), "1"),
        ("cds-xa", "1\u{0}"),
    ])
    func aNameThatNoCriterionHasIsNone(set: String, criterion: String) {
        #expect(EvidenceTarget(set: set, criterion: criterion) == nil)
    }

    @Test(arguments: Engine.allCases)
    func aRejectionStandsOnceWithItsReason(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft())
            let entry = try await test.service.reject(
                id,
                because: "Không có chữ ký\nvà con dấu",
                by: test.actor
            )
            let card = try await test.card(id)
            #expect(card.rejection?.entry == entry)
            #expect(card.rejection?.reason == "Không có chữ ký\nvà con dấu")
            #expect(card.rejected?.who == .person(TestRecords.person))
            await #expect(throws: EvidenceRefusal.alreadyRejected(id, entry: entry)) {
                try await test.service.reject(id, because: "Lần nữa", by: test.actor)
            }
            #expect(
                await code { _ = try await test.service.reject(id, because: " ", by: test.actor) }
                    == "evidence.text"
            )
        }
    }

    @Test(arguments: Engine.allCases)
    func erasedContentIsGoneAndTheRecordSaysSo(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let (id, other) = (
                try await test.add(try TestEvidence.draft()),
                try await test.add(try TestEvidence.draft("00003"))
            )
            _ = try await test.service.reject(other, because: "Của xã khác", by: test.actor)
            let entry = try await test.service.erase(id, .request, remark: "Đơn ngày 20/11", by: test.actor)
            #expect(test.stored.isEmpty)
            for piece in [id, other] {
                let card = try await test.card(piece)
                #expect(card.evidence.words == nil)
                #expect(card.content.erasure?.entry == entry && card.content.erasure?.ground == .request)
                #expect(
                    await code { _ = try await test.service.content(of: piece, for: test.actor) }
                        == "evidence.content-erased"
                )
            }
            let rejection = try await test.card(other).rejection
            #expect(rejection?.reason == nil && rejection?.entry != nil)
            // Neither attached nor given once more.
            #expect(
                await code { _ = try await test.service.attach(id, to: [Self.element], by: test.actor) }
                    == "evidence.content-erased"
            )
            #expect(
                await code { _ = try await test.add(try TestEvidence.draft()) } == "evidence.content-erased"
            )
            #expect(
                await code { _ = try await test.service.erase(id, .order, by: test.actor) }
                    == "evidence.content-erased"
            )
            #expect(test.stored.isEmpty)
            let report = try await test.service.verify(by: test.actor)
            #expect(report.isWhole && report.records == 2)
            let journal = try await JournalVerifier().verify(test.service.ledger.database)
            #expect(journal.isWhole, "\(journal.breaks)")
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameFileOfSeveralUnitsIsFound(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let first = try await test.add(try TestEvidence.draft("00001"), "dùng chung")
            let second = try await test.add(try TestEvidence.draft("00003"), "dùng chung")
            // Twice by one unit is nothing odd; what was rejected does not count.
            try await test.add(try TestEvidence.draft("00001"), "của riêng")
            try await test.add(try TestEvidence.draft("00001"), "của riêng")
            let rejected = try await test.add(try TestEvidence.draft("00002"), "của riêng")
            _ = try await test.service.reject(rejected, because: "Của xã khác", by: test.actor)

            let shared = try await test.service.reader.shared(for: test.actor)
            #expect(shared.map(\.content) == [Digest(of: Array("dùng chung".utf8))])
            #expect(shared.first?.uses.map(\.by) == [.evidence(first), .evidence(second)])
            #expect(
                try await test.service.reader.shared(with: try TestEvidence.subject("00003"), for: test.actor)
                    == shared
            )
            let none = try await test.service.reader.shared(
                with: try TestEvidence.subject("00002"),
                for: test.actor
            )
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func anObservationOfAnotherUnitThatNamesTheFileCountsToo(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft("00001"), "dùng chung")
            let digest = Digest(of: Array("dùng chung".utf8))
            let observations = TestObservations(test.records)
            let number = try await observations.service.record(
                ObservationStatement(
                    key: ObservationKey(
                        subject: try TestEvidence.subject("00003"),
                        element: TestObservations.dossiers.id,
                        period: known(Period("2026")),
                        stage: .claimed
                    ),
                    source: known(ObservationSource(rawValue: "xã")),
                    value: .known(.number(Decimal(mantissa: 12))),
                    evidence: [digest]
                ),
                by: TestObservations.operatorOfTests
            )
            let shared = try await test.service.reader.shared(for: test.actor)
            #expect(shared.first?.uses.map(\.by) == [.evidence(id), .observation(number)])
            _ = try await test.service.attach(id, to: [.observation(number)], by: test.actor)
            #expect(try await test.card(id).targets == [.observation(number)])
        }
    }

    @Test(arguments: Engine.allCases)
    func pagesOfAListFollowEachOther(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            var given: [Identifier<Evidence>] = []
            for number in 0..<7 {
                test.records.time.advance(milliseconds: 1)
                given.append(
                    try await test.add(
                        try TestEvidence.draft(number % 2 == 0 ? "00001" : "00003"),
                        "\(number)"
                    )
                )
            }
            var listed: [Identifier<Evidence>] = []
            while true {
                let page = try await test.service.reader.list(
                    EvidenceFilter(),
                    after: listed.last,
                    atMost: 3,
                    for: test.actor
                )
                if page.isEmpty { break }
                listed += page.map(\.evidence.id)
            }
            #expect(listed == given)
            let one = EvidenceFilter(subject: try TestEvidence.subject("00003"))
            #expect(
                try await test.service.reader.list(one, for: test.actor).map(\.evidence.id) == [
                    given[1], given[3], given[5],
                ]
            )
            let kinds = EvidenceFilter(document: .plan)
            let plans = try await test.service.reader.list(kinds, for: test.actor)
            #expect(plans.isEmpty)
        }
    }
}
