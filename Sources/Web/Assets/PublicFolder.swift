import Glibc

/// Where the files of the site lie.
package enum PublicFolder {
    /// The folder named by `CHUAN_PUBLIC`, else the nearest folder `Public` above the program or the current folder, else the
    /// installed one; `nil` when there is none.
    package static func found() -> String? {
        if let named = getenv("CHUAN_PUBLIC").map({ String(cString: $0) }), !named.isEmpty { return named }
        let starts = [realPath("/proc/self/exe").map(parent), realPath(".")].compactMap(\.self)
        let installed = ["/usr/share/chuan/Public", "/usr/local/share/chuan/Public"]
        return (starts.flatMap(foldersAbove) + installed).first { access($0 + "/look.css", R_OK) == 0 }
    }

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
            folders.append(folder == "/" ? "/Public" : folder + "/Public")
            if folder == "/" { return folders }
            folder = parent(folder)
        }
    }
}
