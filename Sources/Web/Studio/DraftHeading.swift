import Criteria

/// What a draft calls itself, read from its lines as they stand, so that a draft with faults has a name too.
struct DraftHeading {
    let title: Text
    /// `id@edition`, as far as it is there.
    let name: String
    let base: String?

    init(_ text: String) {
        func value(_ key: String) -> String? {
            let line = text.split(separator: "\n").first { $0.hasPrefix(key + ":") }
            let rest = line?.dropFirst(key.count + 1).drop { $0 == " " }
            let bare = rest?.filter { $0 != "\"" && $0 != "{" && $0 != "}" }
            return bare.flatMap { $0.isEmpty ? nil : String($0) }
        }
        let name = [value("id"), value("edition")].compactMap(\.self).joined(separator: "@")
        self.name = name
        let title = value("title").map { $0.hasPrefix("vi: ") ? String($0.dropFirst(4)) : $0 }
        self.title = Text(vi: title ?? (name.isEmpty ? "—" : name))
        base = value("overlay_of")
    }
}
