import Criteria
package import Elements

/// Reads the file of data elements, `Data/elements.yaml`: one call tells everything that is wrong with it.
package enum ElementsReader {
    /// - Throws: every fault found, in the order of the file.
    package static func read(path: String) throws(CriteriaFaults) -> ElementCatalogue {
        let log = FaultLog()
        guard let bytes = CriteriaFile.bytes(path, log: log) else { throw CriteriaFaults(log.sorted) }
        return try read(bytes: bytes, file: path)
    }

    /// - Parameter file: what faults call the file.
    package static func read(bytes: [UInt8], file: String) throws(CriteriaFaults) -> ElementCatalogue {
        let log = FaultLog()
        var decoder = ElementsDecoder(log: log)
        let elements = YAMLReader.tree(of: bytes, file: file, log: log).map { decoder.elements($0) }
        guard let elements, log.isEmpty else { throw CriteriaFaults(log.sorted) }
        return ElementCatalogue(elements)
    }
}
