package import Criteria
import Glibc

/// The folder of bundled sets: `<id>/<edition>/set.yaml`.
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
    package let entries: [Entry]

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

    /// The file of a set, by `id` (its latest edition) or `id@edition`; `nil` for a name that the library does not have.
    package func file(_ name: String) -> String? {
        guard let folder else { return nil }
        let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init
        )
        guard let id = parts.first, let entry = entries.first(where: { $0.id == id }) else { return nil }
        let edition = parts.count == 2 ? parts[1] : entry.editions.last
        guard let edition, entry.editions.contains(edition) else { return nil }
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
