import Glibc
package import Quantities

extension EvidenceFolder {
    package func contents(
        after digest: Digest?,
        atMost count: Int
    ) async throws(EvidenceStoreError) -> [StoredContent] {
        let path = path
        return try await Disk.perform { () throws(EvidenceStoreError) in
            let start = digest?.description ?? ""
            let root = try EvidenceFolder.root(path)
            var found: [StoredContent] = []
            for outerName in try EvidenceFolder.names(in: root)
            where outerName >= start.prefix(2) && EvidenceFolder.isPair(outerName)
                && EvidenceFolder.isKind(S_IFDIR, outerName, in: root)
            {
                let outer = try EvidenceFolder.folder(outerName, in: root)
                for innerName in try EvidenceFolder.names(in: outer)
                where outerName + innerName >= start.prefix(4) && EvidenceFolder.isPair(innerName)
                    && EvidenceFolder.isKind(S_IFDIR, innerName, in: outer)
                {
                    let inner = try EvidenceFolder.folder(innerName, in: outer)
                    for name in try EvidenceFolder.names(in: inner) where name > start {
                        guard let digest = EvidenceFolder.digest(name, under: outerName + innerName),
                            let content = try EvidenceFolder.content(digest, in: inner)
                        else { continue }
                        found.append(content)
                        if found.count == count { return found }
                    }
                }
            }
            return found
        }
    }

    package func strays() async throws(EvidenceStoreError) -> [String] {
        let path = path
        return try await Disk.perform { () throws(EvidenceStoreError) in
            var strays: [String] = []
            let root = try EvidenceFolder.root(path)
            for outerName in try EvidenceFolder.names(in: root)
            where outerName != EvidenceFolder.stagingName && outerName != EvidenceFolder.lockName {
                guard EvidenceFolder.isPair(outerName), EvidenceFolder.isKind(S_IFDIR, outerName, in: root)
                else {
                    strays.append(outerName)
                    continue
                }
                let outer = try EvidenceFolder.folder(outerName, in: root)
                for innerName in try EvidenceFolder.names(in: outer) {
                    let place = outerName + "/" + innerName
                    guard EvidenceFolder.isPair(innerName),
                        EvidenceFolder.isKind(S_IFDIR, innerName, in: outer)
                    else {
                        strays.append(place)
                        continue
                    }
                    let inner = try EvidenceFolder.folder(innerName, in: outer)
                    for name in try EvidenceFolder.names(in: inner) {
                        let isContent =
                            EvidenceFolder.digest(name, under: outerName + innerName) != nil
                            && EvidenceFolder.isKind(S_IFREG, name, in: inner)
                        if !isContent { strays.append(place + "/" + name) }
                    }
                }
            }
            return strays
        }
    }

    /// Removes what crashes left behind while receiving.
    ///
    /// - Returns: how many files there were.
    package func sweepStaging(before cutoff: Instant) async throws(EvidenceStoreError) -> Int {
        let path = path
        return try await Disk.perform { () throws(EvidenceStoreError) in
            let place = try EvidenceFolder.folder(
                EvidenceFolder.stagingName,
                in: try EvidenceFolder.root(path)
            )
            var count = 0
            for name in try EvidenceFolder.names(in: place) where name.hasPrefix(ContentStaging.prefix) {
                var status = stat()
                guard fstatat(place.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
                    EvidenceFolder.kept(status) < cutoff, unlinkat(place.number, name, 0) == 0
                else { continue }
                count += 1
            }
            return count
        }
    }

    /// The names in a folder, sorted by their bytes.
    private static func names(in folder: FileDescriptor) throws(EvidenceStoreError) -> [String] {
        // `fdopendir` takes the descriptor for itself.
        let copy = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw Disk.failure(folder.path) }
        guard let list = fdopendir(copy) else {
            close(copy)
            throw Disk.failure(folder.path)
        }
        defer { closedir(list) }
        var names: [String] = []
        while let entry = readdir(list) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isPair(_ name: String) -> Bool {
        name.utf8.count == 2
            && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func digest(_ name: String, under prefix: String) -> Digest? {
        name.hasPrefix(prefix) ? Digest(name) : nil
    }

    private static func isKind(_ kind: mode_t, _ name: String, in folder: FileDescriptor) -> Bool {
        var status = stat()
        return fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            && status.st_mode & S_IFMT == kind
    }

    /// `nil` for what is no file or was removed meanwhile.
    private static func content(
        _ digest: Digest,
        in folder: FileDescriptor
    ) throws(EvidenceStoreError) -> StoredContent? {
        var status = stat()
        guard fstatat(folder.number, digest.description, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode & S_IFMT == S_IFREG
        else { return nil }
        return StoredContent(digest: digest, size: Int(status.st_size), kept: kept(status))
    }
}
