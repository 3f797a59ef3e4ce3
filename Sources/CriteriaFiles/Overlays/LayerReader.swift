import Criteria

/// Reads a file and everything that it is laid over, down to a set of its own.
struct LayerReader {
    /// A whole tree, and where it was derived from.
    struct Layered {
        var tree: YAMLTree
        var lineage: Lineage?
    }

    let library: CriteriaLibrary
    /// Whether names may be paths.
    let readsFiles: Bool
    let log: FaultLog

    /// The file that a name stands for: a set of the library, or a path beside another file.
    func file(_ name: String, from other: String?) -> String? {
        if let file = library.file(name) { return file }
        guard readsFiles else { return nil }
        var path = name
        if let other, !name.hasPrefix("/"), let slash = other.lastIndex(of: "/") {
            path = other[...slash] + name
        }
        return CriteriaFile.exists(path) ? path : nil
    }

    func load(_ file: String, overlays: [String]) -> Layered? {
        guard let bytes = library.bytes(file, log: log), let base = read(bytes, file: file) else {
            return nil
        }
        guard !overlays.isEmpty else { return base }
        let read = overlays.compactMap { overlay($0, onto: file) }
        guard read.count == overlays.count, log.isEmpty else { return nil }
        return layer(read, over: base.tree, file: file)
    }

    /// The tree of a file's bytes with its bases below it.
    func read(_ bytes: [UInt8], file: String, above: [String] = []) -> Layered? {
        guard let tree = YAMLReader.tree(of: bytes, file: file, log: log) else { return nil }
        guard OverlayDecoder.isOverlay(tree) else { return Layered(tree: tree, lineage: nil) }
        guard let overlay = OverlayDecoder(log: log).overlay(tree) else { return nil }
        let chain = above + [CriteriaFile.realPath(file) ?? file]
        guard let baseFile = baseFile(of: overlay, from: file, chain: chain),
            let baseBytes = library.bytes(baseFile, log: log),
            let base = read(baseBytes, file: baseFile, above: chain)
        else { return nil }
        return layer([overlay], over: base.tree, file: baseFile)
    }

    private func layer(_ overlays: [Overlay], over base: YAMLTree, file: String) -> Layered {
        let tree = OverlayApplication.tree(base, with: overlays, log: log)
        let name = ["id", "edition"].compactMap { base.value($0)?.scalar?.value }.joined(separator: "@")
        let lineage = Lineage(
            base: library.file(name) == file ? name : file,
            guaranteesNotLaxer: overlays.contains(where: \.guaranteesNotLaxer),
            changes: overlays.flatMap(\.changes).map(\.lineage)
        )
        return Layered(tree: tree, lineage: lineage)
    }

    private func baseFile(of overlay: Overlay, from file: String, chain: [String]) -> String? {
        guard let base = self.file(overlay.base.name, from: file) else {
            log.report(library.unknown(overlay.base.name), at: overlay.base.position)
            return nil
        }
        if let index = chain.firstIndex(of: CriteriaFile.realPath(base) ?? base) {
            let circle = (chain[index...] + [chain[index]]).joined(separator: " → ")
            log.report(
                at: overlay.base.position,
                vi: "các bộ dẫn xuất đi vòng tròn: \(circle); hãy bỏ một `overlay_of`",
                en: "overlays run in a circle: \(circle); remove one `overlay_of`"
            )
            return nil
        }
        guard chain.count < 16 else {
            log.report(
                at: overlay.base.position,
                vi: "quá 16 lớp dẫn xuất; hãy gộp bớt",
                en: "more than 16 layers; merge some"
            )
            return nil
        }
        return base
    }

    /// An overlay that must be laid over the given file.
    private func overlay(_ path: String, onto base: String) -> Overlay? {
        guard let bytes = CriteriaFile.bytes(path, log: log),
            let tree = YAMLReader.tree(of: bytes, file: path, log: log)
        else { return nil }
        guard OverlayDecoder.isOverlay(tree) else {
            log.report(
                at: tree.position,
                vi: "tệp này không phải bộ dẫn xuất; hãy thêm `overlay_of: …`",
                en: "this file is no overlay; add `overlay_of: …`"
            )
            return nil
        }
        guard let overlay = OverlayDecoder(log: log).overlay(tree) else { return nil }
        let named = file(overlay.base.name, from: path)
        guard let named, CriteriaFile.realPath(named) == CriteriaFile.realPath(base) else {
            log.report(
                at: overlay.base.position,
                vi: "bộ này dẫn xuất từ “\(overlay.base.name)”, không phải từ “\(base)”",
                en: "this overlay is made for “\(overlay.base.name)”, not for “\(base)”"
            )
            return nil
        }
        return overlay
    }
}
