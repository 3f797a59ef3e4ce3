import Criteria
import Foundation
import Testing

@testable import CriteriaFiles

@Suite struct LibraryTests {
    /// A library with two editions of one set.
    private func withLibrary(_ body: (CriteriaLibrary) throws -> Void) throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for edition in ["2024", "2026"] {
            let place = folder.appending(path: "thi-du/\(edition)")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            let text = try Examples.text("good/verdict.yaml").replacing(
                "edition: \"2026\"",
                with: "edition: \"\(edition)\""
            )
            try text.write(to: place.appending(path: "set.yaml"), atomically: true, encoding: .utf8)
        }
        try body(CriteriaLibrary(folder: folder.path()))
    }

    @Test func aNameIsItsLatestEdition() throws {
        try withLibrary { library in
            #expect(library.names == ["thi-du@2024", "thi-du@2026"])
            let loader = CriteriaLoader(library: library)
            let editions = [try loader.load("thi-du").edition, try loader.load("thi-du@2024").edition]
            #expect(editions == ["2026", "2024"])
        }
    }

    @Test func anUnknownNameIsAFaultWithTheNearest() throws {
        try withLibrary { library in
            let error = #expect(throws: CriteriaFaults.self) {
                try CriteriaLoader(library: library).load("thi-dy")
            }
            #expect(
                error?.faults.map(\.text.vi) == [
                    "không có bộ tiêu chí hay tệp “thi-dy”; có phải là “thi-du”? các bộ: thi-du@2024, thi-du@2026"
                ]
            )
        }
    }

    @Test func workedCasesAreReadAsWritten() throws {
        let text = """
            cases:
              - name: đúng 40 % thì không đạt
                units: {X1: {1.1.a: 400, 1.1.b: 1000}}
                expect: {X1: {1.1: notMet}}
                children: {C1: {parent: X1, level: 2}}
            """
        let cases = try WorkedCases.read(bytes: Array(text.utf8), file: "ca.yaml")
        #expect(cases.map(\.name) == ["đúng 40 % thì không đạt"])
        #expect(cases.first?.units.first?.value("1.1.a") == "400")
        #expect(cases.first?.expect.first?.value("1.1") == "notMet")
        #expect(cases.first?.children.first?.value("parent") == "X1")
    }

    @Test func aCaseThatExpectsOfNobodyIsAFault() throws {
        let text = "cases: [{name: a, units: {X1: {}}, expect: {X2: {a: b}}}]"
        let error = #expect(throws: CriteriaFaults.self) {
            try WorkedCases.read(bytes: Array(text.utf8), file: "ca.yaml")
        }
        #expect(error?.faults.map(\.position.inFile) == ["1:36"])
    }
}
