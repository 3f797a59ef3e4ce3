import Database
import Elements
import Foundation
import Quantities
import Records
import Territory
import TestDatabases
import Testing

/// Records with a store of evidence in a folder beside them, in the small country of ``PermissionLand``.
struct TestEvidence: Sendable {
    let records: TestRecords
    let store: EvidenceFolder
    let path: String
    let service: EvidenceService

    var actor: Actor { records.someone }

    static let commune = known(Identifier<Person>("01jd5fz8000000000000000007"))

    /// Gives a test an empty store and empty records.
    static func run(
        _ engine: Engine,
        access: EvidenceAccess? = nil,
        _ test: (TestEvidence) async throws -> Void
    ) async throws {
        try await withRecords(engine) { records in
            try await withFolder { path, store in
                let access = try access ?? .open(PermissionLand.territory())
                try await test(
                    TestEvidence(records, store, path, EvidenceService(records.ledger, store, access: access))
                )
            }
        }
    }

    init(_ records: TestRecords, _ store: EvidenceFolder, _ path: String, _ service: EvidenceService) {
        self.records = records
        self.store = store
        self.path = path
        self.service = service
    }

    /// The commune of a code as it is now.
    static func subject(_ code: String = "00001") throws -> ObservedSubject {
        let code = try #require(UnitCode(code))
        return ObservedSubject(
            try PermissionLand.territory().unit(code, on: try PermissionLand.day("2026-11-01"))
        )
    }

    static func day(_ text: String) -> CivilDate { known(CivilDate(text)) }

    static func draft(
        _ code: String = "00001",
        _ document: DocumentKind = .report,
        title: String = "Báo cáo quý III",
        from firstDay: String = "2026-01-01",
        through lastDay: String? = nil,
        replaces: Identifier<Evidence>? = nil,
        targets: Set<EvidenceTarget> = []
    ) throws -> EvidenceDraft {
        EvidenceDraft(
            subject: try subject(code),
            document: document,
            title: title,
            source: "Phòng Văn hóa – Xã hội",
            validity: try #require(EvidenceValidity(from: day(firstDay), through: lastDay.map { day($0) })),
            replaces: replaces,
            targets: targets
        )
    }

    func receive(_ text: String = "Nội dung báo cáo\n", named name: String = "bao-cao.txt") async throws
        -> ReceivedFile
    {
        try await service.receive(parts(Array(text.utf8)), named: name)
    }

    /// Adds a small text as evidence.
    @discardableResult
    func add(_ draft: EvidenceDraft, _ text: String = "Nội dung báo cáo\n", key: String? = nil) async throws
        -> Identifier<Evidence>
    {
        try await service.add(
            draft,
            try await receive(text),
            by: actor,
            key: key.flatMap { CommandKey(rawValue: $0) }
        )
    }

    func card(_ id: Identifier<Evidence>) async throws -> EvidenceCard {
        try await service.reader.card(id, for: actor)
    }

    /// The codes of what is wrong with a piece on a day.
    func reasons(
        _ id: Identifier<Evidence>,
        on day: String,
        knownAt entry: EntryNumber = .last
    ) async throws -> [String] {
        try await card(id).standing(on: Self.day(day), knownAt: entry).reasons.map(\.code)
    }

    /// How many rows a table has.
    func count(_ table: String) async throws -> Int {
        try await records.database.read {
            try $0.value(Int.self, "SELECT count(*) FROM \(name: table)")
        }
    }

    /// Names of the files of the store, as they lie in it.
    var stored: [String] {
        let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.utf8.count > 60 }.map { String($0.suffix(64)) }.sorted()
    }
}

/// The stable code of what was thrown.
func code(of work: () async throws -> Void) async -> String {
    do {
        try await work()
        return "none"
    } catch let error as EvidenceRefusal {
        return error.code
    } catch let error as EvidenceStoreError {
        return error.code
    } catch let error as Refusal {
        return error.code
    } catch {
        return "\(error)"
    }
}
