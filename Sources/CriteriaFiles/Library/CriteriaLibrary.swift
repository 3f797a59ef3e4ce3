package import Criteria
import Glibc

/// The criteria sets that can be asked for by name: those of a folder, `<id>/<edition>/set.yaml`, and those that are kept as text.
package struct CriteriaLibrary: Sendable {
    /// A set of the library.
    package struct Entry: Hashable, Sendable {
        package let id: String
        /// In ascending order; the last is the latest.
        package let editions: [String]
    }

    /// The folder, or `nil` when there is none on this machine.
    package let folder: String?
    /// Sorted by id.
    package private(set) var entries: [Entry]
    /// By name with edition.
    private var kept: [String: KeptSet] = [:]

    /// - Parameter folder: a folder that holds `*/*/set.yaml`; `nil` for an empty library.
    package init(folder: String?) {
        self.folder = folder
        entries = folder.map(Self.entries) ?? []
    }

    /// The library of this machine: the folder named by `CHUAN_CRITERIA`, else the nearest folder `Criteria` above the
    /// program or the current directory, else the installed one.
    package static func found() -> CriteriaLibrary {
        if let named = getenv("CHUAN_CRITERIA").map({ String(cString: $0) }), !named.isEmpty {
            return CriteriaLibrary(folder: named)
        }
        let starts = [CriteriaFile.realPath("/proc/self/exe").map(parent), CriteriaFile.realPath(".")]
            .compactMap(\.self)
        let installed = ["/usr/share/chuan/Criteria", "/usr/local/share/chuan/Criteria"]
        for candidate in starts.flatMap(foldersAbove) + installed {
            let library = CriteriaLibrary(folder: candidate)
            if !library.entries.isEmpty { return library }
        }
        return CriteriaLibrary(folder: nil)
    }

    /// The same library with further sets that are kept as text. Where a file has the same name, the text counts: it never changes.
    package func adding(_ sets: [KeptSet]) -> CriteriaLibrary {
        var library = self
        var editions = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, Set($0.editions)) })
        for set in sets {
            library.kept[set.name] = set
            editions[set.id, default: []].insert(set.edition)
        }
        library.entries = editions.sorted { $0.key < $1.key }.map { id, editions in
            Entry(id: id, editions: editions.sorted(by: CriteriaFile.precedes))
        }
        return library
    }

    /// A set that is kept as text, by its name with edition.
    func kept(_ name: String) -> KeptSet? { kept[name] }

    /// What ``file(_:)`` names.
    ///
    /// - Returns: `nil` after a fault when it cannot be read.
    func bytes(_ file: String, log: FaultLog) -> [UInt8]? {
        if let set = kept[file] { return Array(set.text.utf8) }
        return CriteriaFile.bytes(file, log: log)
    }

    /// The file of a set, by `id` (its latest edition) or `id@edition`; for a set kept as text its full name. `nil` for a name that
    /// the library does not have.
    package func file(_ name: String) -> String? {
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        guard let id = parts.first, let entry = entries.first(where: { $0.id == id }) else { return nil }
        let edition = parts.count == 2 ? parts[1] : entry.editions.last
        guard let edition, entry.editions.contains(edition) else { return nil }
        if kept["\(id)@\(edition)"] != nil { return "\(id)@\(edition)" }
        guard let folder else { return nil }
        return "\(folder)/\(id)/\(edition)/set.yaml"
    }

    /// Every name that can be asked for, with its edition.
    package var names: [String] { entries.flatMap { entry in entry.editions.map { "\(entry.id)@\($0)" } } }

    /// What to say about a name that is neither in the library nor a file.
    package func unknown(_ name: String) -> Text {
        let known = names.isEmpty ? "—" : names.joined(separator: ", ")
        let nearest = Nearest.name(to: name, among: entries.map(\.id) + names)
        return Text(
            vi: "không có bộ tiêu chí hay tệp “\(name)”; " + (nearest.map { "có phải là “\($0)”? " } ?? "")
                + "các bộ: \(known)",
            en: "no criteria set or file “\(name)”; " + (nearest.map { "did you mean “\($0)”? " } ?? "")
                + "sets: \(known)"
        )
    }

    // MARK: - Folders

    private static func entries(in folder: String) -> [Entry] {
        CriteriaFile.children(of: folder).compactMap { id in
            let editions = CriteriaFile.children(of: "\(folder)/\(id)").filter {
                isFile("\(folder)/\(id)/\($0)/set.yaml")
            }
            return editions.isEmpty ? nil : Entry(id: id, editions: editions)
        }
    }

    private static func isFile(_ path: String) -> Bool { access(path, R_OK) == 0 }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    private static func foldersAbove(_ start: String) -> [String] {
        var folders: [String] = []
        var folder = start
        while true {
            folders.append(folder == "/" ? "/Criteria" : folder + "/Criteria")
            if folder == "/" { return folders }
            folder = parent(folder)
        }
    }
}
