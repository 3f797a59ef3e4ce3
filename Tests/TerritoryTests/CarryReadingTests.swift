import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct CarryReadingTests {
    private func carrier(_ territory: Territory) throws -> DataCarrier {
        try DataCarrier(territory, from: try #require(Village.before), to: try #require(Village.day))
    }

    private func read(_ text: String, _ rules: [CarryReading.Element]) throws -> CarryReading {
        CarryReading(
            CSVText.table(text),
            file: "c.csv",
            rules: rules,
            carrier: try carrier(Village().territory)
        )
    }

    private static let people = CarryReading.Element(id: "p", rule: .add(.people))
    private static let cold = CarryReading.Element(id: "t", rule: .weightedMean(by: "p"))

    @Test func figuresKeepTheirStatesAndTheirExactValue() throws {
        let reading = try read(
            "unit,name,t,p\n00001,A,-1.5,10\n00002,B,KAD,\n00003,C,,0.1\n",
            [Self.people, Self.cold]
        )
        #expect(reading.faults.isEmpty)
        let codes = try ["00001", "00002", "00003"].map { try #require(UnitCode($0)) }
        #expect(
            Array(codes.map { reading.elements[0].figures[$0] }) == [
                .known(Fraction(10)), .missing, .known(try #require(Fraction(1, over: 10))),
            ]
        )
        #expect(
            Array(codes.map { reading.elements[1].figures[$0] }) == [
                .known(try #require(Fraction(-3, over: 2))), .notApplicable, .missing,
            ]
        )
    }

    @Test(arguments: [
        ("0001,1", "unit", TerritoryFileFault.Expected.code), ("00002,x", "p", .figure),
        ("00002,\"1,5\"", "p", .figure), ("00002,-1", "p", .notNegative),
        ("00002,1234567890123456789", "p", .figure), ("00001,2", "unit", .unitOnce(line: 2)),
    ])
    func aWrongCellIsToldWithItsPlace(
        row: String,
        column: String,
        expected: TerritoryFileFault.Expected
    ) throws {
        let reading = try read("unit,p\n00001,1\n" + row + "\n", [Self.people])
        #expect(reading.faults.map(\.line) == [3])
        #expect(reading.faults.map(\.column) == [column])
        #expect(reading.faults.map(\.expected) == [expected])
    }

    @Test func aUnitOfAnotherDayIsTold() throws {
        let day = try #require(Village.before)
        let reading = try read("unit,p\n00009,1\n01,1\n", [Self.people])
        #expect(reading.faults.map(\.expected) == [.unitInForce(day), .unitInForce(day)])
    }

    @Test func aColumnWithoutARuleIsTold() throws {
        let reading = try read("unit,p,q\n00001,1,1\n", [Self.people])
        #expect(reading.faults.map(\.expected) == [.noSuchColumn(["unit", "p"])])
    }

    /// All 10,040 old units, with shares for each of the divided ones, both as files.
    @Test(arguments: Basis.allCases)
    func nationalTotalsAreConservedFromFileToFile(basis: Basis) throws {
        let territory = try Records.territory.get()
        let before = try #require(CivilDate("2025-06-30"))
        let after = try #require(CivilDate("2025-07-01"))
        var text = "old,new,day,basis,share,source\n"
        let open = Dictionary(
            grouping: territory.transfers.filter { $0.day == after && $0.portion(by: basis) == .some },
            by: \.old
        )
        for (_, transfers) in open.sorted(by: { $0.key < $1.key }) {
            for (place, transfer) in transfers.dropLast().enumerated() {
                let share = "0.0\(place + 1)\(Int(transfer.new.description.suffix(2)) ?? 0)"
                text += "\(transfer.old),\(transfer.new),2025-07-01,\(basis.rawValue),\(share),s\n"
            }
        }
        let shares = ShareReading(CSVText.table(text), file: "s.csv", territory: territory)
        #expect(shares.faults.isEmpty)
        #expect(shares.shares.count > 400)

        let carrier = try DataCarrier(shares.territory, from: before, to: after)
        let tree = try territory.tree(on: before)
        var figures = "unit,p\n"
        var total: Int128 = 0
        let old = tree.units.filter { carrier.takesPart($0.code) }
        for (place, unit) in old.enumerated() {
            let tenths = 10_003 + place * 17
            total += Int128(tenths)
            figures += "\(unit.code),\(tenths / 10).\(tenths % 10)\n"
        }
        let rule = CarryReading.Element(id: "p", rule: .add(basis))
        let reading = CarryReading(CSVText.table(figures), file: "p.csv", rules: [rule], carrier: carrier)
        #expect(reading.faults.isEmpty)
        #expect(old.count { $0.code.tier == .commune } == 10_035)
        let carried = try #require(try carrier.carry(reading.elements)["p"])
        #expect(carried.count == 3_321)
        #expect(try carrier.undistributed(try #require(reading.elements.first)).isEmpty)
        let sum = try carried.values.reduce(Fraction.zero) { sum, figure in
            guard case .known(let value, _) = figure else { throw Undetermined() }
            return try #require(sum.adding(value))
        }
        #expect(sum == Fraction(total, over: 10))
        #expect(carrier.heirs(of: reading.units).count == 3_321)
    }

    private struct Undetermined: Error {}
}
