import Foundation
import Quantities
import Territory
import TerritoryFiles
import Testing

@Suite struct FileTests {
    @Test(
        arguments: [
            ("1,A,xã,,,,,", "code", TerritoryFileFault.Expected.code), ("0000x,A,xã,,,,,", "code", .code),
            ("00001,,xã,,,,,", "name", .name), ("00001, A,xã,,,,,", "name", .name),
            ("00001,A  B,xã,,,,,", "name", .name), ("00001,\"A\",xã,,,,,", "name", .name),
            ("00001,A,xa,,,,,", "kind", .kind), ("00001,A,xã,1,,,,", "parent", .code),
            ("00001,A,xã,01,2025-02-29,,,", "valid_from", .date),
            ("00001,A,xã,01,2025-07-01,1/8/2025,,", "valid_until", .date),
            ("00001,A,xã,01,2025-07-01,2025-07-01,,", "valid_until", .laterDate),
            ("00001,A,xã,01,,,105.8,", "longitude", .position),
            ("00001,A,xã,01,,,21,105.8", "longitude", .position),
            ("00001,A,xã,01,,,nan,21", "longitude", .position),
        ]
    )
    func aWrongCellIsToldWithItsPlace(
        _ row: String,
        _ column: String,
        _ expected: TerritoryFileFault.Expected
    ) throws {
        let data = try TemporaryData(units: "01,P,tỉnh,,,,,\n" + row + "\n")
        let faults = data.faults
        #expect(faults.count == 1)
        #expect(faults.first?.line == 3)
        #expect(faults.first?.column == column)
        #expect(faults.first?.expected == expected)
    }

    @Test(
        arguments: [
            ("2025-07-01,00001,00002,half,1,1", "kind"), ("2025-07-01,00001,00002,part,2,1", "area"),
            ("2025-07-01,00001,00002,part,1,5/3", "people"), ("2025-07-01,00001,00002,part,1,-1", "people"),
            ("2025-07-01,00001,2,part,1,1", "to"), (",00001,00002,part,1,1", "day"),
        ]
    )
    func aWrongTransferIsToldWithItsPlace(_ row: String, _ column: String) throws {
        let faults = try TemporaryData(transfers: row + "\n").faults
        #expect(faults.map(\.column) == [column])
    }

    @Test func severalFaultsAreToldTogether() throws {
        let data = try TemporaryData(
            records: "first_day\n",
            units: "1,A,xã,,,,,\n00001,A,xã\n",
            transfers: "x,00001,00002,part,1,1\n"
        )
        #expect(data.faults.map(\.expected) == [.oneRow, .cells(8), .code, .date])
    }

    @Test func anotherHeaderIsRefused() throws {
        let data = try TemporaryData(unitHeader: "code;name\n")
        #expect(data.faults.count == 1)
    }

    @Test func aMissingFolderIsTold() {
        let library = TerritoryLibrary(folder: "/nowhere")
        #expect(throws: TerritoryFileFaults.self) { try library.load() }
        #expect(throws: TerritoryFileFaults.self) { try TerritoryLibrary(folder: nil).load() }
    }

    @Test func linesOfBothKindsAreReadAlike() throws {
        let rows = "01,P,tỉnh,,,,105.8,21\n00001,A,xã,01,,2025-07-01,,\n"
        let plain = try TemporaryData(units: rows)
        let returns = try TemporaryData(units: rows.split(separator: "\n").joined(separator: "\r\n") + "\r\n")
        #expect(try plain.load().units == returns.load().units)
    }

    @Test func faultsOfContentAreFound() throws {
        let data = try TemporaryData(
            units: """
                01,P,tỉnh,,,,,
                00001,A,xã,01,,2025-07-01,,
                00002,B,xã,02,2025-07-01,,,
                00003,C,xã,01,2025-07-01,,,
                00003,C,xã,01,2025-08-01,,,
                00004,C,xã,01,2025-07-01,2025-08-01,,

                """.replacingOccurrences(of: "\n\n", with: "\n"),
            transfers: "2025-07-01,00001,00003,whole,,1\n2025-07-02,00001,00003,part,1,1\n"
        )
        let kinds = Set(
            try data.load().faults().map { String(describing: $0).prefix { $0 != "(" } }.map(String.init)
        )
        for kind in [
            "parentNotInForce", "overlap", "sameName", "kindDoesNotFit", "noOldUnit", "noNewUnit",
            "noSuccessor",
            "noPredecessor",
        ] {
            #expect(kinds.contains(kind), "\(kind)")
        }
    }
}
