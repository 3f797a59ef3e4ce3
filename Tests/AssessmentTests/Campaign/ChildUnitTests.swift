import Assessment
import Quantities
import Territory
import TerritoryFiles
import Testing

struct ChildUnitTests {
    @Test func everyCommuneOfTheOldTreeCountsForOneDistrict() throws {
        let day = TestRoom.day("2025-06-30")
        let territory = try TerritoryLibrary.found().load()
        let tree = try territory.tree(on: day)
        let districts = ParticipantRule(tier: .district).participants(
            in: tree,
            facts: try UnitFacts([], territory: territory),
            attributes: []
        )
        let children = ParticipantRule.children(of: districts, in: tree)
        #expect(children.count == districts.count)
        let counted = children.values.flatMap { $0 }
        let inDistricts = tree.units(of: .commune).filter { $0.parent?.tier == .district }
        #expect(counted.count == inDistricts.count && counted.count > 10_000)
        #expect(Set(counted.map(\.unit)).count == counted.count)
        #expect(counted.allSatisfy { $0.validity.until == TestRoom.day("2025-07-01") })
        #expect(children.values.contains { $0.isEmpty }, "island districts without communes did exist")
    }
}
