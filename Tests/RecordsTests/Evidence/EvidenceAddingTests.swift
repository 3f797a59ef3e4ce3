import Database
import Elements
import FileKinds
import Quantities
import Records
import Territory
import TestDatabases
import Testing

@Suite(.timeLimit(.minutes(10)))
struct EvidenceAddingTests {
    @Test(arguments: Engine.allCases)
    func whatIsGivenComesBackWithAllThatWasSaid(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let target = try #require(EvidenceTarget(set: "cds-xa", criterion: "I.11"))
            var draft = try TestEvidence.draft(targets: [target])
            draft.document = .decision
            draft.reference = DocumentReference(
                number: "12/QĐ-UBND",
                date: TestEvidence.day("2026-01-01"),
                issuer: "Ủy ban nhân dân xã A"
            )
            let id = try await test.add(draft)
            let card = try await test.card(id)
            #expect(card.evidence.subject == draft.subject)
            #expect(card.evidence.document == .decision)
            #expect(card.evidence.reference == draft.reference)
            #expect(card.evidence.validity == draft.validity)
            let words = try #require(card.evidence.words)
            #expect(words.title == "Báo cáo quý III" && words.fileName == "bao-cao.txt")
            #expect(words.source == "Phòng Văn hóa – Xã hội")
            #expect(card.given.who == .person(TestRecords.person))
            #expect(card.given.at == test.records.time.now)
            #expect(card.targets == [target])
            #expect(card.content.kind == .text && card.content.size == 21)
            let (_, bytes) = try await test.service.content(of: id, for: test.actor)
            var text: [UInt8] = []
            for try await part in bytes { text += part }
            #expect(text == Array("Nội dung báo cáo\n".utf8))
        }
    }

    @Test(arguments: Engine.allCases)
    func theSameFileIsStoredOnceAndUsedByManyPieces(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let first = try await test.add(try TestEvidence.draft())
            let second = try await test.add(try TestEvidence.draft(title: "Cùng tệp, tên khác"))
            #expect(first != second)
            #expect(try await test.card(first).content == test.card(second).content)
            #expect(test.stored.count == 1)
            #expect(try await test.count("evidence_content") == 1)
            #expect(try await test.count("evidence") == 2)
            let digests = try await test.records.database.read { connection in
                try EvidenceDigests.contents(of: [first.text, second.text, "bản giấy"], connection)
            }
            let content = try await test.card(first).content.digest
            #expect(digests == [first.text: content, second.text: content], "a paper is no file")
        }
    }

    @Test(arguments: Engine.allCases)
    func theJournalSaysWhatWasAddedAndNamesNobody(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let id = try await test.add(try TestEvidence.draft(title: "Hồ sơ của ông Thí Dụ"))
            let entries = try await test.records.database.read {
                try Journal.list(JournalFilter(), .oldestFirst, count: 10, $0).entries
            }
            let entry = try #require(entries.last)
            #expect(entry.action == .addEvidence)
            #expect(entry.subject == Subject("evidence", id))
            #expect(entry.details.contains("subject=00001@2025-07-01 content="))
            #expect(entry.details.contains("document=report valid=2026-01-01/"))
            #expect(!entry.details.contains("Thí Dụ") && !entry.details.contains("bao-cao"))
        }
    }

    @Test(arguments: Engine.allCases)
    func aRequestThatComesAgainAddsNothing(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let draft = try TestEvidence.draft()
            let first = try await test.add(draft, key: "yeu-cau-1")
            #expect(try await test.add(draft, key: "yeu-cau-1") == first)
            #expect(try await test.count("evidence") == 1)
            let key = known(CommandKey(rawValue: "yeu-cau-1"))
            await #expect(throws: LedgerError.keyUsedForSomethingElse(key)) {
                try await test.add(draft, "nội dung khác", key: "yeu-cau-1")
            }
            // Also when what was asked for would be refused by now.
            let revision = try TestEvidence.draft(replaces: first)
            let second = try await test.add(revision, "bản sửa", key: "yeu-cau-2")
            #expect(try await test.add(revision, "bản sửa", key: "yeu-cau-2") == second)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFileThatIsNotWhatItsNameSaysLeavesNothing(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            for (name, content, expected) in [
                ("a.pdf", "chỉ là chữ", "file.not-what-its-name-says"), ("a.txt", "", "file.empty"),
                ("a.exe", "MZ", "file.not-accepted.program"),
                ("a\u{202E}.txt", "x", "file-name.hidden-character"),
                ("", "x", "file-name.empty"),
            ] {
                #expect(await code { _ = try await test.receive(content, named: name) } == expected)
            }
            #expect(test.stored.isEmpty)
            let kept = try await test.count("evidence")
            #expect(kept == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func aFileBeyondTheLimitIsNotReadToItsEnd(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            var limits = InspectionLimits()
            limits.size = 5_000
            let service = EvidenceService(
                test.records.ledger,
                test.store,
                access: test.service.access,
                inspector: FileInspector(limits)
            )
            // A stream without an end.
            let endless = AsyncStream<[UInt8]>(unfolding: { [UInt8](repeating: 0x41, count: 1_000) })
            await #expect(
                throws: EvidenceRefusal.file(name: "a.txt", .tooLarge(size: nil, limit: 5_000))
            ) { try await service.receive(endless, named: "a.txt") }
            #expect(test.stored.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func whatIsSaidOfAFileIsHeldAgainstItsBounds(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            func draft(_ change: (inout EvidenceDraft) throws -> Void) throws -> EvidenceDraft {
                var draft = try TestEvidence.draft()
                try change(&draft)
                return draft
            }
            let drafts: [(EvidenceDraft, String)] = [
                (try draft { $0.title = "  " }, "evidence.text"),
                (try draft { $0.title = String(repeating: "ắ", count: 301) }, "evidence.text"),
                (try draft { $0.title = "hai\ndòng" }, "evidence.text"),
                (try draft { $0.source = "" }, "evidence.text"),
                (try draft { $0.document = .decision }, "evidence.reference-lacks"),
                (
                    try draft {
                        // The code was of other territory until 2025-06-30, and nothing began on this day.
                        let now = try TestEvidence.subject("00001")
                        let unit = try #require(UnitPeriodShift.moved(now))
                        $0.subject = unit
                    }, "evidence.no-such-subject"
                ),
                (
                    try draft { $0.replaces = known(Identifier<Evidence>("01jd5fz8000000000000000009")) },
                    "evidence.no-such-evidence"
                ),
                (
                    try draft { $0.targets = [.observation(known(ObservationNumber("7.1")))] },
                    "evidence.no-such-observation"
                ),
                (
                    try draft {
                        $0.targets = Set(
                            (0...200).compactMap { EvidenceTarget(set: "a", criterion: "\($0)") }
                        )
                    }, "evidence.too-many-targets"
                ),
            ]
            for (draft, expected) in drafts {
                #expect(await code { _ = try await test.add(draft) } == expected, "\(draft.title)")
            }
            #expect(test.stored.isEmpty)
            let kept = try await test.count("evidence")
            #expect(kept == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func anElementThatIsNotInTheCatalogueIsNamed(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let service = EvidenceService(
                test.records.ledger,
                test.store,
                access: test.service.access,
                catalogue: ElementCatalogue([TestObservations.people])
            )
            func draft(_ name: String) throws -> EvidenceDraft {
                try TestEvidence.draft(targets: [.element(known(ElementID(rawValue: name)))])
            }
            let file = try await test.receive()
            await #expect(throws: EvidenceRefusal.noSuchElement("khong-co")) {
                try await service.add(try draft("khong-co"), file, by: test.actor)
            }
            let id = try await service.add(try draft("people"), file, by: test.actor)
            #expect(try await test.card(id).targets.map(\.description) == ["element:people"])
        }
    }

    @Test(arguments: Engine.allCases)
    func manyWhoGiveTheSameFileAtOnceAllSucceed(engine: Engine) async throws {
        try await TestEvidence.run(engine) { test in
            let draft = try TestEvidence.draft()
            let ids = try await withThrowingTaskGroup(of: Identifier<Evidence>.self) { group in
                for _ in 0..<16 { group.addTask { try await test.add(draft) } }
                return try await group.reduce(into: Set<Identifier<Evidence>>()) { $0.insert($1) }
            }
            #expect(ids.count == 16)
            #expect(test.stored.count == 1)
            #expect(try await test.count("evidence_content") == 1)
        }
    }
}

/// The same code with another beginning, as of territory that never was.
enum UnitPeriodShift {
    static func moved(_ subject: ObservedSubject) -> ObservedSubject? {
        let unit = Unit(
            code: known(UnitCode(subject.code)),
            name: "Không có",
            kind: .commune,
            parent: nil,
            validity: known(UnitPeriod(from: TestEvidence.day("2024-02-02"), until: nil))
        )
        return ObservedSubject(unit)
    }
}
