package import Criteria

/// Reads criteria sets from files: one call tells everything that is wrong with a set, or gives the set.
package struct CriteriaLoader: Sendable {
    package let library: CriteriaLibrary

    package init(library: CriteriaLibrary = .found()) { self.library = library }

    /// Loads a set by its name in the library (`id` or `id@edition`) or by the path of its file.
    ///
    /// - Throws: every fault found, in the order of the files and their lines.
    package func load(_ name: String, overlays: [String] = []) throws(CriteriaFaults) -> CriteriaSet {
        let log = FaultLog()
        let path = library.file(name) ?? name
        guard let bytes = CriteriaFile.bytes(path, log: log) else { throw CriteriaFaults(log.sorted) }
        return try read(bytes: bytes, file: path)
    }

    /// Reads a set from its text.
    ///
    /// - Parameter file: what faults call the file.
    /// - Throws: every fault found, in document order.
    /// - Complexity: O(*n*) in the length of the text.
    package func read(text: String, file: String) throws(CriteriaFaults) -> CriteriaSet {
        try read(bytes: Array(text.utf8), file: file)
    }

    /// Reads a set from the bytes of a file.
    package func read(bytes: [UInt8], file: String) throws(CriteriaFaults) -> CriteriaSet {
        let log = FaultLog()
        guard let tree = YAMLReader.tree(of: bytes, file: file, log: log) else {
            throw CriteriaFaults(log.sorted)
        }
        let set = SetDecoder.set(from: tree, log: log)
        guard let set, log.isEmpty else { throw CriteriaFaults(log.sorted) }
        return set
    }
}
