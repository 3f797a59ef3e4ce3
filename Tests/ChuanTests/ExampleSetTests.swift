import Criteria
import CriteriaFiles
import Evaluation
import Foundation
import Testing

/// Sets written from the documentation alone, after instruments of many kinds, with results worked out by hand.
@Suite struct ExampleSetTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/sets")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    @Test func thereAreExamples() {
        #expect(Self.names.count >= 12)
    }

    @Test(arguments: names)
    func everyCaseOfAnExampleHolds(name: String) throws {
        let set = Self.folder.appending(path: name).path()
        let plan = try Plan(CriteriaLoader(library: CriteriaLibrary(folder: nil)).load(set))
        let cases = try WorkedCases.read(file: Self.folder.appending(path: "cases/\(name)").path())
        #expect(!cases.isEmpty)
        for worked in cases { try WorkedCaseCheck(plan: plan).check(worked) }
    }
}
