import Glibc
package import Quantities
package import Territory

/// The folder of the project's data: `units/` with the administrative units and facts of them, `holidays/` with the days off.
package struct TerritoryLibrary: Sendable {
    /// The folder, or `nil` when there is none on this machine.
    package let folder: String?

    package init(folder: String?) { self.folder = folder }

    /// The library of this machine: the folder named by `CHUAN_DATA`, else the nearest folder `Data` with units above the
    /// program or the current directory, else the installed one.
    package static func found() -> TerritoryLibrary {
        if let named = getenv("CHUAN_DATA").map({ String(cString: $0) }), !named.isEmpty {
            return TerritoryLibrary(folder: named)
        }
        let starts = [realPath("/proc/self/exe").map(parent), realPath(".")].compactMap(\.self)
        let installed = ["/usr/share/chuan/Data", "/usr/local/share/chuan/Data"]
        let folder = (starts.flatMap(foldersAbove) + installed).first {
            access($0 + "/units/units.csv", R_OK) == 0
        }
        return TerritoryLibrary(folder: folder)
    }

    /// Reads all units and transfers.
    ///
    /// - Throws: every fault of form in the files; ``Territory/faults()`` tells the faults of content.
    package func load() throws(TerritoryFileFaults) -> Territory {
        guard let folder else { throw TerritoryFileFaults([TerritoryFileFault(noFolder: "Data/units")]) }
        return try TerritoryReader(folder: folder + "/units").read()
    }

    /// Reads which tier decides on which units: `competence.csv`.
    package func competence() throws(TerritoryFileFaults) -> Competence {
        try CompetenceReader(folder: try existing("Data")).read()
    }

    /// Reads the attributes of units and the facts that come with the project.
    ///
    /// - Throws: every fault in the files.
    package func facts(of territory: Territory) throws(TerritoryFileFaults) -> FactReading {
        let folder = try existing("Data/units")
        let definitions = folder + "/units/attributes.csv"
        let attributes = AttributeFile(try PlainTable.rows(of: definitions), file: definitions)
        guard attributes.faults.isEmpty else { throw TerritoryFileFaults(attributes.faults) }
        var reading = FactReading(attributes: attributes.attributes, territory: territory)
        let file = folder + "/units/facts.csv"
        reading.read(try PlainTable.rows(of: file), file: file)
        guard reading.faults.isEmpty else { throw TerritoryFileFaults(reading.faults) }
        return reading
    }

    /// Reads which days offices work.
    ///
    /// - Parameter more: further lists of days, each with the name of its file.
    /// - Throws: every fault in the files.
    package func calendar(
        adding more: [(PublishedTable, file: String)] = []
    ) throws(TerritoryFileFaults) -> WorkingCalendar {
        let folder = try existing("Data/holidays") + "/holidays/"
        let reading = HolidayReading(
            occasions: (try PlainTable.rows(of: folder + "occasions.csv"), file: folder + "occasions.csv"),
            days: [(try PlainTable.rows(of: folder + "days.csv"), file: folder + "days.csv")] + more
        )
        guard let calendar = reading.calendar else { throw TerritoryFileFaults(reading.faults) }
        return calendar
    }

    private func existing(_ name: String) throws(TerritoryFileFaults) -> String {
        guard let folder else { throw TerritoryFileFaults([TerritoryFileFault(noFolder: name)]) }
        return folder
    }

    // MARK: - Folders

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    private static func foldersAbove(_ start: String) -> [String] {
        var folders: [String] = []
        var folder = start
        while true {
            folders.append(folder == "/" ? "/Data" : folder + "/Data")
            if folder == "/" { return folders }
            folder = parent(folder)
        }
    }
}
