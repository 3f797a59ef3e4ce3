import Database
import Elements
import Quantities
import Records

/// So many observations by one command: numbered, checked, digested, with their snapshots and one entry of the journal.
enum ObservationsInBulk: DatabaseWork {
    static let name = "observations"

    static func prepare(_ database: Database, _ count: Int) async throws {
        try await SampleRecords.migrate(database)
    }

    static func run(_ database: Database, _ count: Int) async throws {
        let service = ObservationService(
            Ledger(database),
            catalogue: ElementCatalogue([]),
            rules: .none,
            access: .unasked
        )
        _ = try await service.record(try batch(count), by: SampleRecords.actor)
    }

    /// One series after the other, as a file with a column for each element gives them once they are in order.
    private static func batch(_ count: Int) throws -> ObservationBatch {
        var batch = ObservationBatch()
        batch.reserve(count)
        let source = batch.add(SampleRecords.source)
        for unit in 0..<SampleObservation.units {
            guard let subject = ObservedSubject(.body, code: "unit-\(unit)") else { continue }
            _ = batch.add(subject)
        }
        var series: Int32 = -1
        for place in 0..<count {
            let row = SampleObservation(place)
            if row.subject == 1 {
                guard let element = ElementID(rawValue: "element-\(row.series)"), let period = Period("2026")
                else { continue }
                series = batch.add(
                    ObservationBatch.Series(element: element, period: period, stage: .claimed)
                )
            }
            batch.add(
                .known(.number(Decimal(mantissa: Int64(row.number)))),
                series: series,
                subject: Int32(row.subject - 1),
                source: source
            )
        }
        return batch
    }
}
