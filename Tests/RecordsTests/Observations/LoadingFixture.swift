import Criteria
import CriteriaFiles
import Database
import Elements
import Evaluation
import Quantities
import Records

/// A small criteria set with elements of every kind, loaded from records.
struct LoadingFixture: Sendable {
    static let units = ["A", "B", "C", "D", "E", "F", "G"]

    let plan: Plan
    let catalogue: ElementCatalogue

    init() throws {
        let set = """
            format: 1
            id: thu
            edition: "1"
            title: Thử
            source: {id: "t", title: Thử}
            subject: body
            policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}
            result: {kind: verdict, rule: all, undetermined: not_met}
            criteria:
              - code: "1"
                title: Một
                inputs:
                  a: {title: Người đã học, kind: count, unit: người, part_of: b}
                  b: {title: Dân số, kind: count, unit: người}
                value: a / b
                require: [{is: ">= 50%"}]
              - code: "2"
                title: Hai
                inputs:
                  a: {title: Thu năm nay, kind: money, unit: triệu đồng}
                  b: {title: Thu năm trước, kind: money, unit: triệu đồng}
                require: [{is: a > b}]
              - code: "3"
                title: Ba
                inputs:
                  a: {title: Mở, kind: yes_no}
                require: [{is: a}]
              - code: "4"
                title: Bốn
                inputs:
                  a: {title: Ai, kind: choice, options: [{id: truong, title: Trưởng}, {id: pho, title: Phó}]}
                  b: {title: Dân số nữa, kind: count, unit: người}
                require: [{is: a = "truong" and b > 0}]
            """
        let elements = """
            format: 1
            elements:
              - {id: trained, title: T, kind: count, unit: người, period: day, merge: collect, inputs: {thu@1: [1.a]}}
              - {id: people, title: T, kind: count, unit: người, period: day, merge: collect, inputs: {thu@1: [1.b, 4.b]}}
              - id: income
                title: T
                kind: money
                unit: triệu đồng
                period: year
                merge: collect
                inputs: {thu@1: [2.a]}
                inputs_of_previous_period: {thu@1: [2.b]}
              - {id: open, title: T, kind: yes_no, period: year, merge: collect, inputs: {thu@1: [3.a]}}
              - id: who
                title: T
                kind: choice
                options: [{id: truong, title: Trưởng}, {id: pho, title: Phó}]
                period: year
                merge: collect
                inputs: {thu@1: [4.a]}
            """
        plan = Plan(
            try CriteriaLoader(library: CriteriaLibrary(folder: nil)).read(text: set, file: "thu.yaml")
        )
        catalogue = try ElementsReader.read(bytes: Array(elements.utf8), file: "elements.yaml")
    }

    func service(_ records: TestRecords, snapshotStep: Int = 16_384) -> ObservationService {
        ObservationService(
            records.ledger,
            catalogue: catalogue,
            rules: .none,
            access: .unasked,
            snapshotStep: snapshotStep
        )
    }

    func load(
        _ database: Database,
        period: String = "2026",
        stage: ObservationStage = .claimed,
        knownAt: KnownAt = .now,
        usesSnapshots: Bool = true
    ) async throws -> LoadedFigures {
        let request = FigureRequest(
            plan: plan,
            catalogue: catalogue,
            subjects: Self.units.map { TestObservations.subject($0) },
            period: Period(period)!,
            stage: stage,
            knownAt: knownAt
        )
        return try await database.read { connection in
            try FigureLoader(request, usesSnapshots: usesSnapshots).load(connection)
        }
    }
}

extension LoadedFigures {
    /// The cells of a unit as text: a figure, `-` for missing, `KAD`.
    func cells(_ unit: String) -> [String] {
        guard let row = LoadingFixture.units.firstIndex(of: unit) else { return [] }
        return (0..<tiles.columnCount).map { column in
            let cell = tiles[row: row, column: column]
            if Cell.isMissing(cell) { return "-" }
            if Cell.isNotApplicable(cell) { return "KAD" }
            return "\(cell)"
        }
    }

    /// Everything in it, to be compared.
    var all: [String] {
        LoadingFixture.units.map { cells($0).joined(separator: " ") }
            + columns.map {
                "\($0.largest) \($0.decimals) \($0.missing) \($0.notApplicable) "
                    + $0.wide.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.plainText)" }.joined()
            } + [contradictions.map(\.description).joined(separator: ", "), "\(isObserved)"]
    }
}
