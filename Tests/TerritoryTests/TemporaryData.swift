import Foundation
import Territory
import TerritoryFiles

/// A folder with small files of units.
struct TemporaryData: ~Copyable {
    static let units = "code,name,kind,parent,valid_from,valid_until,longitude,latitude\n"
    static let transfers = "day,from,to,kind,area,people\n"

    private let folder: URL

    init(
        records: String = "first_day\n2025-06-30\n",
        units: String = "",
        transfers: String = "",
        unitHeader: String = TemporaryData.units
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let inner = folder.appending(path: "units")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        for (name, text) in [
            ("records.csv", records), ("units.csv", unitHeader + units),
            ("transfers.csv", Self.transfers + transfers),
        ] {
            try Data(text.utf8).write(to: inner.appending(path: name))
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var faults: [TerritoryFileFault] {
        do throws(TerritoryFileFaults) {
            _ = try TerritoryLibrary(folder: folder.path).load()
            return []
        } catch { return error.faults }
    }

    func load() throws -> Territory { try TerritoryLibrary(folder: folder.path).load() }
}
