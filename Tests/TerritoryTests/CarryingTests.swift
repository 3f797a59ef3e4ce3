import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct CarryingTests {
    let territory: Territory
    let before: CivilDate
    let after: CivilDate

    init() throws {
        territory = try Records.territory.get()
        before = try #require(CivilDate("2025-06-30"))
        after = try #require(CivilDate("2025-07-01"))
    }

    /// A figure for each old unit that takes part, the island districts included; different for every unit.
    private func figures() throws -> [UnitCode: Figure] {
        let tree = try territory.tree(on: before)
        let islands = tree.units(of: .district).filter { tree.children(of: $0.code).isEmpty }
        var figures: [UnitCode: Figure] = [:]
        for (place, unit) in (tree.units(of: .commune) + islands).enumerated() {
            figures[unit.code] = .known(Fraction(Int64(1_000 + place * 7)))
        }
        return figures
    }

    private func total(_ figures: [Fraction]) throws -> Fraction {
        try figures.reduce(Fraction.zero) { try #require($0.adding($1)) }
    }

    private func known(_ figures: [UnitCode: Figure]) -> [Fraction] {
        figures.values.compactMap { if case .known(let value) = $0 { value } else { nil } }
    }

    private func split(_ basis: Basis) -> [[Transfer]] {
        let old = Dictionary(grouping: territory.transfers.filter { $0.day == after }, by: \.old)
        return old.values.filter { $0.contains { $0.portion(by: basis) == .some } }
    }

    @Test(arguments: Basis.allCases)
    func whatIsNotDeterminedIsStillThere(_ basis: Basis) throws {
        let element = MergedElement(id: "a", rule: .add(basis), figures: try figures())
        let carrier = try DataCarrier(territory, from: before, to: after)
        #expect(carrier.oldUnitCount == 10_040)
        #expect(carrier.newUnits.count == 3_321)
        let carried = try #require(try carrier.carry([element])["a"])
        let parts = carried.values.compactMap { figure -> Fraction? in
            switch figure {
            case .known(let value, _): value
            case .undetermined(let least, _): least
            case .notApplicable, .collectAnew: nil
            }
        }
        let rest = try carrier.undistributed(element)
        #expect(rest.count == split(basis).count)
        #expect(try total(parts + Array(rest.values)) == total(known(element.figures)))
    }

    @Test func peopleOfAreaOnlyTransfersStayWhereTheyAre() throws {
        let old = try #require(UnitCode("00112"))
        let element = MergedElement(
            id: "a",
            rule: .add(.people),
            figures: try figures().mapValues { _ in .known(.zero) }
                .merging([old: .known(Fraction(500))]) { $1 }
        )
        let carried = try #require(
            try DataCarrier(territory, from: before, to: after).carry([element])["a"]
        )
        #expect(carried[try #require(UnitCode("00004"))] == .known(.zero, isEstimate: false))
        #expect(carried[try #require(UnitCode("00103"))] == .known(Fraction(500), isEstimate: false))
    }

    @Test(arguments: Basis.allCases)
    func nationalTotalsAreConservedOnceAllSharesAreStated(_ basis: Basis) throws {
        var shares: [StatedShare] = []
        for group in split(basis) {
            let open = group.filter { $0.portion(by: basis) == .some }
            let share = try #require(Fraction(1, over: Int128(open.count)))
            // The last one gets the rest by itself.
            for transfer in open.dropLast() {
                shares.append(
                    StatedShare(
                        day: after,
                        old: transfer.old,
                        new: transfer.new,
                        basis: basis,
                        share: share,
                        source: "thí dụ"
                    )
                )
            }
        }
        let stated = try territory.stating(shares)
        let element = MergedElement(id: "a", rule: .add(basis), figures: try figures())
        let carrier = try DataCarrier(stated, from: before, to: after)
        let carried = try #require(try carrier.carry([element])["a"])
        let values = carried.values.compactMap { figure -> Fraction? in
            if case .known(let value, _) = figure { value } else { nil }
        }
        #expect(values.count == 3_321)
        #expect(try carrier.undistributed(element).isEmpty)
        #expect(try total(values) == total(known(element.figures)))
    }

    @Test func everyNewUnitHasSomethingToAdd() throws {
        let element = MergedElement(id: "a", rule: .add(.people), figures: try figures())
        let carried = try #require(
            try DataCarrier(territory, from: before, to: after).carry([element])["a"]
        )
        #expect(!carried.values.contains(.notApplicable))
        #expect(!carried.values.contains(.known(.zero, isEstimate: false)))
    }
}
