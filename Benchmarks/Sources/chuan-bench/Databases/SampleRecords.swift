import Criteria
import CriteriaFiles
import Database
import Elements
import Evaluation
import Quantities
import Records
import Synchronization
import Territory
import TerritoryFiles

/// Records of all communes of today under the elements of `chi-so-cds-xa`.
struct SampleRecords: Sendable {
    let catalogue: ElementCatalogue
    let plan: Plan
    /// The elements that the set asks for, each once.
    let elements: [DataElement]
    let subjects: [ObservedSubject]

    static let actor = Actor(.program, from: Origin(.job))

    init() throws {
        let library = CriteriaLibrary.found()
        catalogue = try ElementsReader.read(path: (library.folder ?? "Criteria") + "/../Data/elements.yaml")
        let set = try CriteriaLoader(library: library).load("chi-so-cds-xa")
        plan = Plan(set)
        var seen: Set<ElementID> = []
        elements = catalogue.sources(of: set).compactMap { $0.source?.element }
            .filter { seen.insert($0.id).inserted }
        guard let day = CivilDate("2026-11-21") else { preconditionFailure("a day of the calendar") }
        subjects = try TerritoryLibrary.found().load().tree(on: day).units(of: .commune)
            .map { ObservedSubject($0) }
    }

    func service(_ database: Database, clock: Clock = .system) -> ObservationService {
        ObservationService(
            Ledger(database, clock: clock),
            catalogue: catalogue,
            rules: .none,
            access: .unasked
        )
    }

    /// The tables of the program in an empty database.
    static func migrate(
        _ database: Database,
        _ migrations: [Migration] = RecordsSchema.migrations
    ) async throws {
        if database.engine == .postgres {
            try await database.write {
                try $0.run(script: "DROP SCHEMA public CASCADE; CREATE SCHEMA public")
            }
        }
        let migrator = try Migrator(migrations, digest: SHA256Stream.self)
        _ = try await migrator.migrate(
            database,
            now: Clock.system.now().description,
            program: "bench"
        )
    }

    static func period(of element: DataElement) -> Period {
        guard let period = Period(element.period == .day ? "2026-10-31" : "2026") else {
            preconditionFailure("a period of the calendar")
        }
        return period
    }

    static let source: ObservationSource = {
        guard let source = ObservationSource(rawValue: "Báo cáo của xã") else {
            preconditionFailure("a source")
        }
        return source
    }()

    /// A value of the element's kind.
    static func value(of element: DataElement, _ seed: Int) -> ObservedValue {
        switch element.kind {
        case .count: .known(.number(Decimal(mantissa: Int64(seed % 100_000))))
        case .number, .money: .known(.number(Decimal(mantissa: Int64(seed % 1_000_000), scale: 2)))
        case .yesNo: .known(.truth(seed.isMultiple(of: 2)))
        case .choice(let options): .known(.option(options[seed % options.count].id))
        }
    }
}

/// A clock that goes on only when it is told.
final class SampleClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ day: CivilDate) { moment = Mutex(Instant(startOf: day)) }

    var clock: Clock { Clock { self.moment.withLock { $0 } } }

    func advance(days: Int) {
        moment.withLock { $0 = $0.adding(milliseconds: Int64(days) * 86_400_000) }
    }

    var day: CivilDate { moment.withLock { $0.day } }
}
