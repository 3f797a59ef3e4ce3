import Criteria

/// A path as it was asked for, taken apart: the language of its prefix, and the rest.
struct SiteAddress {
    let language: Language
    let path: String

    init(_ path: String) {
        if path == "/en" || path.hasPrefix("/en/") {
            language = .en
            self.path = path == "/en" ? "/" : String(path.dropFirst(3))
        } else {
            language = .vi
            self.path = path
        }
    }

    /// Whether a machine asks.
    var isInterface: Bool { path == "/api" || path.hasPrefix("/api/") }
}
