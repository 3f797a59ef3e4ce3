import Criteria
import CriteriaFiles
import Elements
import Quantities
import Territory
import Testing

/// The file of data elements: what is read, and what is told when it is wrong.
struct ElementsFileTests {
    private func read(_ text: String) throws -> ElementCatalogue {
        try ElementsReader.read(bytes: Array(text.utf8), file: "elements.yaml")
    }

    private func faults(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch let faults as CriteriaFaults {
            return faults.faults.map { $0.line(.en) }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func anElementIsReadWithAllThatItSays() throws {
        let catalogue = try read(
            """
            format: 1
            elements:
              - id: income
                title: {vi: Thu nhập, en: Income}
                kind: money
                unit: triệu đồng
                period: month
                merge: mean by population
                personal: yes
                inputs: {mot@1: [2.a, II.3.b]}
                inputs_of_previous_period: {mot@1: [2.b]}
                note: {vi: Ghi chú, en: A note}
            """
        )
        let element = try #require(catalogue.elements.first)
        #expect(element.kind == .money(.million))
        #expect(element.unit == "triệu đồng")
        #expect(element.period == .month)
        #expect(element.merge == .weightedMean(by: "population"))
        #expect(element.isPersonal)
        #expect(
            element.uses.map(\.input.description) == ["mot@1 2.a", "mot@1 II.3.b", "mot@1 2.b"]
        )
        #expect(element.uses.map(\.isOfPreviousPeriod) == [false, false, true])
        #expect(element.note == Text(vi: "Ghi chú", en: "A note"))
    }

    @Test func everyFaultIsToldWithItsPlaceInOneRun() {
        let text = """
            format: 2
            elements:
              - {id: Households, title: Hộ, kind: count, unit: hộ, period: year, merge: add people}
              - {id: money, title: Tiền, kind: money, unit: usd, period: year, merge: add people}
              - {id: open, title: Mở, kind: yes_no, unit: cái, period: yearly, merge: add people}
              - {id: money, title: Tiền, kind: count, period: year, merge: sum, inputs: {mot: [a], mot@1: [1.a, 1.a]}}
            """
        let found = faults(text)
        #expect(
            found.map { $0.split(separator: " ").first.map(String.init) ?? "" } == [
                "elements.yaml:1:9:", "elements.yaml:3:10:", "elements.yaml:4:49:", "elements.yaml:5:41:",
                "elements.yaml:5:60:", "elements.yaml:5:68:", "elements.yaml:6:5:", "elements.yaml:6:10:",
                "elements.yaml:6:64:", "elements.yaml:6:84:", "elements.yaml:6:101:",
            ],
            "\(found.joined(separator: "\n"))"
        )
    }

    @Test func anElementThatCannotBeAddedNeedsToBeCollected() {
        let found = faults(
            """
            format: 1
            elements:
              - {id: open, title: Mở, kind: yes_no, period: year, merge: add people}
            """
        )
        #expect(
            found == [
                "elements.yaml:3:55: `yes_no` cannot be added or compared; it needs `merge: collect`"
            ]
        )
    }
}
