import Criteria
import CriteriaFiles
import Database
import Elements
import Quantities
import Records
import Tables
import Territory
import TerritoryFiles

/// The bundled sets, elements and units, and a service over empty records.
struct ImportFixture: Sendable {
    private struct Bundled: Sendable {
        let catalogue: ElementCatalogue
        let sets: [String: CriteriaSet]
        let rules: ElementRules
        let territory: Territory
    }

    /// Read once: thousands of units take debug builds a while.
    private static let bundled = Result {
        let library = CriteriaLibrary.found()
        let catalogue = try ElementsReader.read(path: (library.folder ?? "") + "/../Data/elements.yaml")
        let names = ["cds-xa", "xa-tmdt", "chi-so-cds-xa", "muc-tieu-tmdt", "phuc-vu-766"]
        let sets = try names.map { try CriteriaLoader(library: library).load($0) }
        return Bundled(
            catalogue: catalogue,
            sets: Dictionary(sets.map { ($0.id, $0) }) { first, _ in first },
            rules: ElementRules(catalogue, sets: sets),
            territory: try TerritoryLibrary.found().load()
        )
    }

    let records: TestRecords
    let service: ObservationService
    let territory: Territory
    private let sets: [String: CriteriaSet]

    init(_ records: TestRecords) throws {
        let bundled = try Self.bundled.get()
        self.records = records
        territory = bundled.territory
        sets = bundled.sets
        service = ObservationService(
            records.ledger,
            catalogue: bundled.catalogue,
            rules: bundled.rules,
            access: ObservationAccess(Permissions(bundled.territory))
        )
    }

    @discardableResult
    func importing(
        _ csv: String,
        set: String? = nil,
        stage: ObservationStage = .claimed,
        source: String? = "Báo cáo của xã",
        period: String? = "2026",
        day: String? = "2026-10-31",
        existing: ExistingPolicy = .refuse,
        key: String? = nil
    ) async throws -> BatchSummary {
        try await service.importing(
            FileBytes(copying: Array(csv.utf8)),
            ImportRequest(
                set: set.flatMap { sets[$0] },
                stage: stage,
                source: source.flatMap { ObservationSource(rawValue: $0) },
                period: period.flatMap { Period($0) },
                day: day.flatMap { CivilDate($0) },
                existing: existing
            ),
            territory: territory,
            today: CivilDate("2026-11-21")!,
            by: TestObservations.operatorOfTests,
            key: key.flatMap { CommandKey(rawValue: $0) }
        )
    }

    /// What is wrong with a file, `line column: expected`; empty when it was recorded.
    func faults(
        _ csv: String,
        set: String? = nil,
        source: String? = "Báo cáo của xã",
        period: String? = "2026",
        day: String? = "2026-10-31"
    ) async throws -> [ObservationFault] {
        do {
            try await importing(csv, set: set, source: source, period: period, day: day)
            return []
        } catch let faults as ObservationFaults {
            return faults.faults
        }
    }

    func value(
        _ element: String,
        _ unit: String,
        _ period: String,
        _ stage: ObservationStage = .claimed
    ) async throws -> ObservedValue? {
        let catalogue = service.catalogue
        let period = Period(period)!
        let subject = ObservedSubject(
            try territory.unit(UnitCode(unit)!, on: period.lastDay)
        )
        let key = ObservationKey(
            subject: subject,
            element: ElementID(rawValue: element)!,
            period: period,
            stage: stage
        )
        return try await records.database.read { connection in
            try ObservationReader(connection, catalogue).value(key)?.value
        }
    }

    func rowCount() async throws -> Int {
        try await records.database.read { try $0.value(Int.self, "SELECT count(*) FROM observation") }
    }
}

func withImports(_ engine: Engine, _ body: (ImportFixture) async throws -> Void) async throws {
    try await withRecords(engine) { try await body(try ImportFixture($0)) }
}
