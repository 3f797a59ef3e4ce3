import Criteria
import CriteriaFiles
import Evaluation
import Testing

@Test func dump() throws {
    let library = CriteriaLibrary(folder: "Criteria")
    for name in library.names {
        let set = try CriteriaLoader(library: library).load(name)
        let clock = ContinuousClock()
        var found: [Finding] = []
        let time = clock.measure { found = Checker.findings(in: set) }
        print("=====", name, time)
        for f in found { print(f.kind, f.criterion ?? "-", f.at ?? "-", f.reading ?? "-", f.isAboutPrinted ? "PRINTED" : "", "\n    ", f.text.vi, "\n    ", f.text(.en)) }
    }
}
