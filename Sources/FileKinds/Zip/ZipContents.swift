/// Every part of a container unpacked and looked at once: what kinds of things are inside.
struct ZipContents {
    /// Parts that tell what the container is, by name.
    private(set) var texts: [String: [UInt8]] = [:]
    private(set) var names: [String] = []
    /// Whether other documents or objects lie inside.
    private(set) var hasEmbedded = false

    /// Content that is worth reading, at most.
    private static let longestText = 4 << 20
    /// A container inside is unpacked into memory, so it may not be large.
    private static let longestContainer = 64 << 20

    /// - Parameter depth: how many containers are around this one.
    init(_ bytes: Bytes, _ limits: InspectionLimits, depth: Int = 0) throws(ZipRefusal) {
        var budget = limits.unpacked
        try self.init(bytes, limits, depth: depth, budget: &budget)
    }

    private init(
        _ bytes: Bytes,
        _ limits: InspectionLimits,
        depth: Int,
        budget: inout Int
    ) throws(ZipRefusal) {
        let directory = try ZipDirectory(bytes, limits)
        for (entry, range) in zip(directory.entries, directory.contents) {
            budget -= entry.unpacked
            guard budget >= 0 else { throw ZipRefusal(.tooLarge(limit: limits.unpacked)) }
            let isText = ZipContents.isText(entry.name)
            let part = try ZipPart(entry, bytes.part(range)) { head in
                if isText { return ZipContents.longestText }
                return ZipContents.isContainer(head) ? ZipContents.longestContainer : 0
            }
            names.append(entry.name)
            if isText { texts[entry.name] = part.kept ?? [] }
            if ZipContents.isContainer(part.head) {
                guard depth < limits.depth, let inner = part.kept else {
                    throw ZipRefusal(.nested(entry: entry.shown, depth: limits.depth))
                }
                hasEmbedded = true
                try ZipContents.checkInner(inner, limits, depth: depth + 1, budget: &budget, entry)
            }
            switch ZipContents.signature(part.head) {
            case .foreign(.program): throw ZipRefusal(.program(entry: entry.shown))
            case .foreign(.oldOffice): hasEmbedded = true
            default: break
            }
        }
    }

    /// What lies inside an inner container is part of what the outer one holds.
    private static func checkInner(
        _ inner: [UInt8],
        _ limits: InspectionLimits,
        depth: Int,
        budget: inout Int,
        _ entry: ZipEntry
    ) throws(ZipRefusal) {
        let answer: Result<Int, ZipRefusal> = inner.withUnsafeBytes { buffer in
            var left = budget
            do throws(ZipRefusal) {
                let contents = try ZipContents(Bytes(buffer), limits, depth: depth, budget: &left)
                if contents.holdsMacros != nil { throw ZipRefusal(.program(entry: entry.shown)) }
                return .success(left)
            } catch {
                return .failure(error)
            }
        }
        budget = try answer.get()
    }

    private static func isText(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "[content_types].xml" || name == "mimetype" || name == "meta-inf/manifest.xml"
            || name.hasSuffix(".rels")
    }

    private static func isContainer(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    private static func signature(_ head: [UInt8]) -> Signature? {
        // Two letters say too little about a part: MZ and BM begin words as well.
        guard !head.starts(with: [0x4D, 0x5A]) || head.prefix(64).contains(0) else { return nil }
        return head.withUnsafeBytes { Signature(Bytes($0)) }
    }
}
