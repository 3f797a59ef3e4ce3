package import Criteria

/// Reads criteria sets from files: one call tells everything that is wrong with a set, or gives the set.
package struct CriteriaLoader: Sendable {
    package let library: CriteriaLibrary
    private let readsFiles: Bool

    /// - Parameter readsFiles: whether a set may be named by the path of its file too; `false` for texts of people who must not
    ///   learn what files this machine has.
    package init(library: CriteriaLibrary = .found(), readsFiles: Bool = true) {
        self.library = library
        self.readsFiles = readsFiles
    }

    /// Loads a set by its name in the library (`id` or `id@edition`) or by the path of its file.
    ///
    /// - Parameter overlays: files that change this set, each with `overlay_of` naming it; laid over it together.
    ///   The set's own name and title are those of the last.
    /// - Throws: every fault found, in the order of the files and their lines.
    package func load(_ name: String, overlays: [String] = []) throws(CriteriaFaults) -> CriteriaSet {
        let log = FaultLog()
        let layers = LayerReader(library: library, readsFiles: readsFiles, log: log)
        guard let file = layers.file(name, from: nil) else {
            let position = FilePosition(file: name, line: 1, column: 1)
            throw CriteriaFaults([CriteriaFault(position: position, text: library.unknown(name))])
        }
        let layered = layers.load(file, overlays: overlays)
        var set = try set(layered, log: log)
        if set.lineage == nil, let origin = library.kept(file)?.origin { set.lineage = lineage(of: origin) }
        return set
    }

    /// What an overlay says of itself, without its base.
    private func lineage(of origin: KeptSet.Origin) -> Lineage? {
        let log = FaultLog()
        guard let tree = YAMLReader.tree(of: Array(origin.overlay.utf8), file: origin.base, log: log),
            let overlay = OverlayDecoder(log: log).overlay(tree)
        else { return nil }
        return Lineage(
            base: origin.base,
            guaranteesNotLaxer: overlay.guaranteesNotLaxer,
            changes: overlay.changes.map(\.lineage)
        )
    }

    /// Reads a set from its text.
    ///
    /// - Parameter file: what faults call the file; a base is looked for beside it.
    /// - Throws: every fault found, in document order.
    /// - Complexity: O(*n*) in the length of the text.
    package func read(text: String, file: String) throws(CriteriaFaults) -> CriteriaSet {
        try read(bytes: Array(text.utf8), file: file)
    }

    /// Reads a set from the bytes of a file.
    package func read(bytes: [UInt8], file: String) throws(CriteriaFaults) -> CriteriaSet {
        let log = FaultLog()
        return try set(
            LayerReader(library: library, readsFiles: readsFiles, log: log).read(bytes, file: file),
            log: log
        )
    }

    private func set(_ layered: LayerReader.Layered?, log: FaultLog) throws(CriteriaFaults) -> CriteriaSet {
        // Faults of the layers would only be told once more by what they leave undone.
        guard let layered, log.isEmpty || layered.lineage == nil,
            var set = SetDecoder.set(from: layered.tree, log: log)
        else { throw CriteriaFaults(log.sorted) }
        set.lineage = layered.lineage
        return set
    }
}
