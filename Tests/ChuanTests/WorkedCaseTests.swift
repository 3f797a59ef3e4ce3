import CriteriaFiles
import Evaluation
import Testing

/// Every worked case beside a bundled set, through the reader of data files and the evaluator, as a person would run it.
@Suite struct WorkedCaseTests {
    @Test(arguments: CriteriaLibrary.found().names)
    func everyWorkedCaseOfABundledSetHolds(name: String) throws {
        let library = CriteriaLibrary.found()
        let plan = try Plan(CriteriaLoader(library: library).load(name))
        let cases = try WorkedCases.beside(set: #require(library.file(name)))
        #expect(!cases.isEmpty)
        for worked in cases { try WorkedCaseCheck(plan: plan).check(worked) }
    }
}
