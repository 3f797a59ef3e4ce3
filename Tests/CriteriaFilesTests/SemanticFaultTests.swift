import Criteria
import Testing

@testable import CriteriaFiles

@Suite struct SemanticFaultTests {
    @Test(arguments: VerdictFaults.table + CriterionFaults.table + LevelsFaults.table + ScoreFaults.table)
    func everyFaultIsToldAtItsPlace(_ item: FaultCase) throws {
        #expect(Examples.faults(in: try item.text()) == item.faults)
    }

    @Test func everyFaultIsToldInEnglishToo() throws {
        for item in VerdictFaults.table + CriterionFaults.table + LevelsFaults.table + ScoreFaults.table {
            let text = try item.text()
            let error = #expect(throws: CriteriaFaults.self) {
                try Examples.loader.read(text: text, file: "thu.yaml")
            }
            for fault in error?.faults ?? [] { #expect(fault.text(.en) != fault.text(.vi)) }
        }
    }

    @Test func allFaultsOfAFileAreToldAtOnce() throws {
        #expect(
            try Examples.faults("bad/many.yaml").map { String($0.prefix { $0 != " " }) } == [
                "many.yaml:2:5:", "many.yaml:4:1:", "many.yaml:6:35:", "many.yaml:8:21:", "many.yaml:13:50:",
                "many.yaml:14:17:", "many.yaml:15:26:", "many.yaml:16:5:", "many.yaml:16:11:",
                "many.yaml:20:21:",
            ]
        )
    }
}
