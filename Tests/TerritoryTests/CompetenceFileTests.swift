import Foundation
import Territory
import TerritoryFiles
import Testing

@Suite struct CompetenceFileTests {
    private static let header = "set,subject,authority,valid_from,valid_until,source\n"

    private func read(_ text: String) throws -> Result<Competence, TerritoryFileFaults> {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: "competence.csv"))
        do throws(TerritoryFileFaults) {
            return .success(try TerritoryLibrary(folder: folder.path).competence())
        } catch { return .failure(error) }
    }

    @Test(
        arguments: [
            ("a,xã,province,,,nguồn", "subject", TerritoryFileFault.Expected.tier),
            ("a,commune,ward,,,nguồn", "authority", .tier),
            ("a,commune,province,2025,,nguồn", "valid_from", .date),
            ("a,commune,province,2025-07-01,2025-07-01,nguồn", "valid_until", .laterDate),
            ("a,commune,province,,,", "source", .name), (",commune,province,,,nguồn", "set", .name),
        ]
    )
    func aWrongCellIsToldWithItsPlace(
        _ row: String,
        _ column: String,
        _ expected: TerritoryFileFault.Expected
    ) throws {
        guard case .failure(let faults) = try read(Self.header + row + "\n") else {
            Issue.record("\(row) was taken")
            return
        }
        #expect(faults.faults.map(\.column) == [column])
        #expect(faults.faults.map(\.expected) == [expected])
        #expect(faults.faults.map(\.line) == [2])
    }

    @Test func theProjectsOwnFileHasASourceForEveryRule() throws {
        let competence = try TerritoryLibrary.found().competence()
        #expect(!competence.rules.isEmpty)
        for rule in competence.rules { #expect(rule.source.count > 20, "\(rule.set)") }
    }
}
