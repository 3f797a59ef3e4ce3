import TestDatabases
import Criteria
import CriteriaFiles
import Elements
import Testing

/// What is told about elements that do not fit the sets.
struct CatalogueFaultTests {
    private static let set = """
        format: 1
        id: thu
        edition: "1"
        title: Thử
        source: {id: "t", title: Thử}
        subject: commune
        policies: {missing: undetermined, no_base: undetermined, not_applicable: not_met}
        result: {kind: verdict, rule: all, undetermined: not_met}
        criteria:
          - code: "1"
            title: Một
            inputs:
              a: {title: Số hộ, kind: count, unit: hộ}
              b: {title: Tiền, kind: money, unit: triệu đồng}
            require: [{is: a > 0 and b > 0 đồng}]
        """

    private func faults(_ elements: String) throws -> [CatalogueFault] {
        let set = try CriteriaLoader().read(text: Self.set, file: "thu.yaml")
        let text = "format: 1\nelements:\n" + elements
        return try ElementsReader.read(bytes: Array(text.utf8), file: "elements.yaml").faults(against: [set])
    }

    private func element(_ id: String, _ rest: String, merge: String = "collect") -> String {
        "  - {id: \(id), title: T, period: year, merge: \(merge), \(rest)}\n"
    }

    private let id = known(ElementID(rawValue: "households"))

    @Test func anInputWithoutElementIsTold() throws {
        let faults = try faults(element("households", "kind: count, unit: hộ, inputs: {thu@1: [1.a]}"))
        #expect(faults == [.unanswered(InputReference(set: "thu", edition: "1", code: "1", letter: "b"))])
    }

    @Test(arguments: [
        ("kind: number, unit: hộ", CatalogueFault.Difference.kind),
        ("kind: count, unit: người", .unit),
        ("kind: yes_no", .kind),
    ])
    func anElementThatDoesNotFitItsInputIsTold(rest: String, difference: CatalogueFault.Difference) throws {
        let faults = try faults(
            element("households", rest + ", inputs: {thu@1: [1.a]}")
                + element("money", "kind: money, unit: triệu đồng, inputs: {thu@1: [1.b]}")
        )
        let input = InputReference(set: "thu", edition: "1", code: "1", letter: "a")
        #expect(faults == [.doesNotFit(id, input, difference)])
    }

    @Test func moneyInAnotherUnitDoesNotFit() throws {
        let faults = try faults(
            element("households", "kind: count, unit: hộ, inputs: {thu@1: [1.a]}")
                + element("money", "kind: money, unit: đồng, inputs: {thu@1: [1.b]}")
        )
        let input = InputReference(set: "thu", edition: "1", code: "1", letter: "b")
        #expect(faults == [.doesNotFit(ElementID(rawValue: "money")!, input, .unit)])
    }

    @Test func anElementThatNobodyAsksForOrThatAsksForNothingIsTold() throws {
        let faults = try faults(
            element("households", "kind: count, unit: hộ, inputs: {thu@1: [1.a, 1.z]}")
                + element("money", "kind: money, unit: triệu đồng, inputs: {thu@1: [1.b]}")
                + element("idle", "kind: yes_no")
        )
        #expect(
            faults == [
                .noSuchInput(id, InputReference(set: "thu", edition: "1", code: "1", letter: "z")),
                .unused(ElementID(rawValue: "idle")!),
            ]
        )
    }

    @Test func aWeightThatIsNotAddedIsTold() throws {
        let faults = try faults(
            element("households", "kind: count, unit: hộ, inputs: {thu@1: [1.a]}")
                + element(
                    "money",
                    "kind: money, unit: triệu đồng, inputs: {thu@1: [1.b]}",
                    merge: "mean by households"
                )
        )
        #expect(faults == [.weight(ElementID(rawValue: "money")!, "households")])
    }
}
