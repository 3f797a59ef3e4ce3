import TestDatabases
import Criteria
import Database
import Elements
import Quantities
import Records
import Territory

/// Elements, subjects and a service for tests of observations.
struct TestObservations: Sendable {
    let records: TestRecords
    let catalogue: ElementCatalogue
    let service: ObservationService

    static let people = element("people", .count, unit: "người", .day)
    static let trained = element("trained", .count, unit: "người", .day)
    static let dossiers = element("dossiers", .count, unit: "hồ sơ", .year)
    static let income = element("income", .money(.million), unit: "triệu đồng", .year)
    static let score = element("score", .number, unit: "điểm", .year)
    static let isOpen = element("is-open", .yesNo, unit: nil, .year)
    static let head = element(
        "head",
        .choice([
            Input.Option(id: "chief", title: Text(vi: "Trưởng")),
            Input.Option(id: "deputy", title: Text(vi: "Phó")),
        ]),
        unit: nil,
        .year
    )

    static let operatorOfTests = Actor(.operatorOfTheMachine, from: Origin(.command, address: "tester"))

    init(_ records: TestRecords, access: ObservationAccess = .unasked) {
        self.records = records
        catalogue = ElementCatalogue([
            Self.people, Self.trained, Self.dossiers, Self.income, Self.score, Self.isOpen, Self.head,
        ])
        let input = InputReference(set: "thu", edition: "1", code: "1", letter: "a")
        service = ObservationService(
            records.ledger,
            catalogue: catalogue,
            rules: ElementRules(
                parts: [PartRule(part: Self.trained.id, whole: Self.people.id, input: input)],
                bounds: [
                    BoundRule(element: Self.score.id, minimum: nil, maximum: Fraction(20), input: input)
                ]
            ),
            access: access
        )
    }

    private static func element(
        _ id: String,
        _ kind: ElementKind,
        unit: String?,
        _ period: Period.Kind
    ) -> DataElement {
        DataElement(
            id: known(ElementID(rawValue: id)),
            title: Text(vi: id, en: id),
            kind: kind,
            unit: unit,
            period: period,
            merge: .collectAnew,
            isPersonal: false,
            uses: [],
            note: nil
        )
    }

    static func subject(_ code: String) -> ObservedSubject { known(ObservedSubject(.body, code: code)) }

    static func key(
        _ element: DataElement,
        _ subject: String = "A",
        _ period: String? = nil,
        _ stage: ObservationStage = .claimed
    ) -> ObservationKey {
        let usual = element.period == .day ? "2026-06-30" : "2026"
        return ObservationKey(
            subject: Self.subject(subject),
            element: element.id,
            period: known(Period(period ?? usual)),
            stage: stage
        )
    }

    static func whole(_ number: Int64) -> ObservedValue { .known(.number(Decimal(mantissa: number))) }

    @discardableResult
    func record(
        _ key: ObservationKey,
        _ value: ObservedValue,
        from source: String = "Báo cáo của xã",
        note: String? = nil,
        evidence: [Digest] = []
    ) async throws -> ObservationNumber {
        try await service.record(
            ObservationStatement(
                key: key,
                source: known(ObservationSource(rawValue: source)),
                value: value,
                note: note,
                evidence: evidence
            ),
            by: Self.operatorOfTests
        )
    }

    @discardableResult
    func correct(_ old: ObservationNumber, _ value: ObservedValue) async throws -> ObservationNumber {
        try await service.correct(old, to: value, by: Self.operatorOfTests)
    }

    func value(_ key: ObservationKey, knownAt: KnownAt = .now) async throws -> ObservedValue? {
        try await read { try $0.value(key, knownAt: knownAt)?.value }
    }

    func history(_ key: ObservationKey) async throws -> [Observation] {
        try await read { try $0.history(key) }
    }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (ObservationReader) throws -> Answer
    ) async throws -> Answer {
        try await records.database.read { [catalogue] in try body(ObservationReader($0, catalogue)) }
    }
}

/// Gives a test empty records with elements.
func withObservations(
    _ engine: Engine,
    access: ObservationAccess = .unasked,
    _ body: (TestObservations) async throws -> Void
) async throws {
    try await withRecords(engine) { try await body(TestObservations($0, access: access)) }
}
