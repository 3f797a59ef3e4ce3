import Database
import Elements
import Evaluation
import Quantities
import Records

/// The figures of all 3,321 communes and 117 inputs of `chi-so-cds-xa`, as known on a day, out of 1.2 million observations.
///
/// 340 thousand first statements, then 70 days with 14,000 corrections each; asked is what was known on the evening of the 35th day, so that
/// half of the corrections lie behind it and a whole day's behind the last mark.
enum FiguresAsKnown: DatabaseWork {
    static let name = "as-known"

    static let days = 70
    static let corrections = 14_000

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleRecords.migrate(database)
        let sample = try shared.get()
        guard let first = CivilDate("2026-08-01") else { return }
        let time = SampleClock(first)
        let service = sample.service(database, clock: time.clock)
        _ = try await service.record(statements(sample), by: SampleRecords.actor)
        var random: UInt64 = 7
        for _ in 0..<days {
            time.advance(days: 1)
            let seen = try await database.read { try KnownAt.now.entry($0) }
            _ = try await service.record(
                corrected(sample, &random),
                existing: .correct(seen: seen),
                by: SampleRecords.actor
            )
        }
        let rows = try await database.read { try $0.value(Int.self, "SELECT count(*) FROM observation") }
        precondition(rows > 1_190_000, "\(rows) observations")
        try await database.write { try $0.execute("ANALYZE") }
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let sample = try shared.get()
        guard let day = CivilDate("2026-08-01")?.adding(days: days / 2), let period = Period("2026") else {
            return
        }
        let request = FigureRequest(
            plan: sample.plan,
            catalogue: sample.catalogue,
            subjects: sample.subjects,
            period: period,
            knownAt: .day(day)
        )
        for _ in 0..<count {
            let loaded = try await database.read { try FigureLoader(request).load($0) }
            precondition(loaded.columns.allSatisfy { $0.missing == 0 } && loaded.damagedSnapshots == 0)
        }
    }

    /// The set and the units; read before anything is timed.
    private static let shared = Result { try SampleRecords() }

    private static func statements(_ sample: SampleRecords) -> ObservationBatch {
        var batch = ObservationBatch()
        let source = batch.add(SampleRecords.source)
        for subject in sample.subjects { _ = batch.add(subject) }
        for element in sample.elements {
            let series = batch.add(
                ObservationBatch.Series(
                    element: element.id,
                    period: SampleRecords.period(of: element),
                    stage: .claimed
                )
            )
            for unit in sample.subjects.indices {
                batch.add(
                    SampleRecords.value(of: element, unit * 7_919),
                    series: series,
                    subject: Int32(unit),
                    source: source
                )
            }
        }
        return batch
    }

    /// Other values of units and elements that are drawn at random.
    private static func corrected(_ sample: SampleRecords, _ random: inout UInt64) -> ObservationBatch {
        var batch = ObservationBatch()
        let source = batch.add(SampleRecords.source)
        for subject in sample.subjects { _ = batch.add(subject) }
        let series = sample.elements.map { element in
            batch.add(
                ObservationBatch.Series(
                    element: element.id,
                    period: SampleRecords.period(of: element),
                    stage: .claimed
                )
            )
        }
        var drawn: Set<Int> = []
        while drawn.count < corrections {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let place = Int(random >> 33) % (sample.elements.count * sample.subjects.count)
            guard drawn.insert(place).inserted else { continue }
            let (element, unit) = (place / sample.subjects.count, place % sample.subjects.count)
            // Yes/no and choices may come out the same, and then nothing is recorded.
            batch.add(
                SampleRecords.value(of: sample.elements[element], Int(random >> 20) & 0xFFFF_FFFF),
                series: series[element],
                subject: Int32(unit),
                source: source
            )
        }
        return batch
    }
}
