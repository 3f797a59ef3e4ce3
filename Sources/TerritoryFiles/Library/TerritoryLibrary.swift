import Glibc
package import Territory

/// The folder with the data of administrative units: `units/records.csv`, `units/units.csv`, `units/transfers.csv`.
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
        guard let folder else { throw TerritoryFileFaults([TerritoryFileFault(noFolder: "Data")]) }
        return try CompetenceReader(folder: folder).read()
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
