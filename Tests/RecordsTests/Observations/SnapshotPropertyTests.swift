import TestDatabases
import Database
import Elements
import Evaluation
import Quantities
import Records
import Testing

/// Snapshots are caches: whatever was recorded, and up to whenever it is asked, the answer is that of the observations alone.
@Suite(.timeLimit(.minutes(10)))
struct SnapshotPropertyTests {
    /// One statement of a random history.
    private struct Said {
        let entry: EntryNumber
        let number: ObservationNumber
        let key: ObservationKey
        let source: String
        let value: ObservedValue
    }

    private static let elements = ["trained", "people", "income", "open", "who"]
    private static let sources = ["Xã", "Sở"]

    @Test(arguments: Engine.allCases, [1, 2, 3])
    func theAnswerIsTheSameWithAndWithoutSnapshotsAndAsAPlainListSays(engine: Engine, seed: UInt64)
        async throws
    {
        try await withRecords(engine) { records in
            let fixture = try LoadingFixture()
            var random = SeededRandom(seed)
            // Every fourth observation or so takes snapshots, so that most answers are put together from both.
            let service = fixture.service(records, snapshotStep: 4)
            var said: [Said] = []
            for _ in 0..<60 { try await step(&said, service, &random) }
            let last = said.last?.entry.rawValue ?? 0
            for entry in [0, 1, 2, last / 3, last / 2, last - 1, last].map({ EntryNumber(rawValue: $0) }) {
                for stage in [ObservationStage.claimed, .verified] {
                    let quick = try await fixture.load(
                        records.database,
                        stage: stage,
                        knownAt: .entry(entry)
                    )
                    let plain = try await fixture.load(
                        records.database,
                        stage: stage,
                        knownAt: .entry(entry),
                        usesSnapshots: false
                    )
                    #expect(quick.all == plain.all, "entry \(entry)")
                    #expect(quick.damagedSnapshots == 0)
                    #expect(cells(plain) == expected(said, entry, stage, fixture), "entry \(entry)")
                }
            }
        }
    }

    private func step(
        _ said: inout [Said],
        _ service: ObservationService,
        _ random: inout SeededRandom
    ) async throws {
        let element = known(ElementID(rawValue: random.pick(Self.elements)))
        let period =
            ["trained", "people"].contains(element.rawValue)
            ? random.pick(["2025-12-31", "2026-06-30", "2026-09-30"]) : random.pick(["2025", "2026"])
        let key = ObservationKey(
            subject: TestObservations.subject(random.pick(LoadingFixture.units)),
            element: element,
            period: known(Period(period)),
            stage: random.pick([.claimed, .claimed, .verified])
        )
        let source = random.pick(Self.sources)
        let value = value(element.rawValue, &random)
        let old = said.last { $0.key == key && $0.source == source }
        let number: ObservationNumber
        do {
            if let old {
                number = try await service.correct(
                    old.number,
                    to: value,
                    by: TestObservations.operatorOfTests
                )
            } else {
                number = try await service.record(
                    ObservationStatement(
                        key: key,
                        source: known(ObservationSource(rawValue: source)),
                        value: value
                    ),
                    by: TestObservations.operatorOfTests
                )
            }
        } catch ObservationRefusal.nothingChanged { return }
        said.append(Said(entry: number.entry, number: number, key: key, source: source, value: value))
    }

    private func value(_ element: String, _ random: inout SeededRandom) -> ObservedValue {
        switch random.below(10) {
        case 0: return .missing
        case 1: return .notApplicable(reason: nil)
        case 2: return .rejected(reason: nil)
        default: break
        }
        switch element {
        case "income":
            return .known(.number(Decimal(mantissa: Int64(random.below(3)), scale: random.below(2))))
        case "open": return .known(.truth(random.below(2) == 0))
        case "who": return .known(.option(random.pick(["truong", "pho"])))
        default: return .known(.number(Decimal(mantissa: Int64(random.below(3)))))
        }
    }

    private func cells(_ loaded: LoadedFigures) -> [[String]] {
        LoadingFixture.units.map { loaded.cells($0) }
    }

    // MARK: - The plain list

    private func expected(
        _ said: [Said],
        _ entry: EntryNumber,
        _ stage: ObservationStage,
        _ fixture: LoadingFixture
    ) -> [[String]] {
        let known = said.filter { $0.entry <= entry && $0.key.stage == stage }
        let columns: [(element: String, periods: [String])] = [
            ("trained", ["2026-09-30", "2026-06-30"]), ("people", ["2026-09-30", "2026-06-30"]),
            ("income", ["2026"]), ("income", ["2025"]), ("open", ["2026"]), ("who", ["2026"]),
            ("people", ["2026-09-30", "2026-06-30"]),
        ]
        return LoadingFixture.units.map { unit in
            columns.map { column in
                for period in column.periods {
                    let claims = Self.sources.compactMap { source in
                        known.last {
                            $0.source == source && $0.key.subject.code == unit
                                && $0.key.element.rawValue == column.element
                                && $0.key.period.description == period
                        }?.value
                    }
                    if let cell = cell(claims) { return cell }
                }
                return "-"
            }
        }
    }

    /// `nil` when nothing is said that counts, so that an earlier day is asked.
    private func cell(_ values: [ObservedValue]) -> String? {
        let claims = values.filter { $0.state == .known || $0.state == .notApplicable }
        guard let first = claims.first else { return values.contains(.missing) ? "-" : nil }
        let texts = Set(claims.map(text))
        return texts.count == 1 ? text(first) : "-"
    }

    private func text(_ value: ObservedValue) -> String {
        switch value.value {
        case .number(let decimal): "\(Double(decimal.mantissa) / (decimal.scale == 1 ? 10 : 1))"
        case .truth(let truth): truth ? "1.0" : "0.0"
        case .option(let id): id == "truong" ? "1.0" : "2.0"
        case nil: "KAD"
        }
    }
}
