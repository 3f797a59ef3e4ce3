import Foundation
import Testing

/// All communes of the day before the reform carried over to those of the day after, by command.
@Suite struct NationCarriedTests {
    /// Code, name, kind, parent, beginning, end of every unit that ended with the reform.
    private static func ended() throws -> [[String]] {
        let file = CommandLineRun.folder("../../Data").appending(path: "units/units.csv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        .filter { $0[5] == "2025-07-01" }
    }

    @Test(.timeLimit(.minutes(30)))
    func theNationalTotalIsConservedAndMeansAreCheap() throws {
        let communes = try Self.ended().map { $0[0] }.filter { $0.count == 5 }
        let rows = communes.enumerated().map { place, code in
            "\(code),\(500 + place * 7 % 9_973),\(place % 83).\(place % 10)\n"
        }
        let figures = TemporaryFile(text: "unit,p,t\n" + rows.joined())
        let run = try CommandLineRun([
            "units", "carry", "--data", figures.path, "--element", "p=add:people", "--element", "t=mean:p",
            "--to", "2025-07-01", "--format", "json",
        ])
        #expect(run.exitCode == 0, "\(run.error)")
        let answer = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        )
        #expect(answer["oldUnits"] as? Int == 10_035)
        let elements = try #require(answer["elements"] as? [[String: Any]])
        #expect(elements.map { $0["isConserved"] as? Bool } == [true, nil])
        let before = communes.indices.reduce(0) { $0 + 500 + $1 * 7 % 9_973 }
        #expect(elements.first?["before"] as? String == "\(before)")
        // Five island districts became special zones without having had communes; the file names none of them.
        #expect((elements.first?["known"] as? Int).map { $0 > 2_900 } == true)
    }
}
