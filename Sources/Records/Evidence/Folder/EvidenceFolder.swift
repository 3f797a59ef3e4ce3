import Glibc
package import Quantities

/// A store in a folder of this machine: `ab/cd/abcd…` with the 64 digits of the digest as name, and `staging` for what is being received.
///
/// Content gets its name only when it is on disk, by a rename within the file system, so no half file ever stands under a
/// digest. No link is followed below the folder itself.
package struct EvidenceFolder: EvidenceStore {
    package let staging: ContentStaging
    let path: String

    static let stagingName = "staging"
    /// Held while content is renamed into place, and alone while old content is removed.
    static let lockName = "lock"
    /// How much is read at once.
    private static let pieceSize = 1 << 20

    /// - Parameter isMade: whether to make the folder where it is missing; the folder above must exist.
    package init(
        _ path: String,
        making isMade: Bool = true,
        randomness: Randomness = .system
    ) throws(EvidenceStoreError) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .badAddress(path) }
        self.path = path
        for folder in isMade ? [path, path + "/" + EvidenceFolder.stagingName] : [] {
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Disk.failure(folder) }
        }
        staging = ContentStaging(
            folder: path + "/" + EvidenceFolder.stagingName,
            naming: .named,
            randomness: randomness
        )
        // Fails here and not at the first file when the place is of the wrong sort.
        let root = try EvidenceFolder.root(path)
        _ = try EvidenceFolder.folder(EvidenceFolder.stagingName, in: root)
    }

    package func keep(_ content: StagedContent) async throws(EvidenceStoreError) {
        let path = path
        try await Disk.perform { () throws(EvidenceStoreError) in
            guard let temporary = content.temporary else { throw .strange(path: content.file.path) }
            // Nobody has a reason to write it again.
            guard fchmod(content.file.number, 0o400) == 0 else { throw Disk.failure(content.file.path) }
            try content.file.synchronise()
            let name = content.digest.description
            let root = try EvidenceFolder.root(path)
            let outer = try EvidenceFolder.folder(String(name.prefix(2)), in: root, creating: true)
            let inner = try EvidenceFolder.folder(
                String(name.dropFirst(2).prefix(2)),
                in: outer,
                creating: true
            )
            let lock = try FolderLock(root, isAlone: false)
            // Kept now, however long it took to look at it.
            guard futimens(content.file.number, nil) == 0 else { throw Disk.failure(content.file.path) }
            guard renameat(temporary.folder.number, temporary.name, inner.number, name) == 0 else {
                throw Disk.failure(inner.path + "/" + name)
            }
            temporary.keep()
            try inner.synchronise()
            lock.end()
        }
    }

    package func size(of digest: Digest) async throws(EvidenceStoreError) -> Int? {
        let path = path
        return try await Disk.perform { () throws(EvidenceStoreError) in
            guard let file = try EvidenceFolder.file(digest, path) else { return nil }
            return Int(try file.status().st_size)
        }
    }

    package func content(of digest: Digest) async throws(EvidenceStoreError) -> ContentStream {
        let path = path
        let found = try await Disk.perform { () throws(EvidenceStoreError) in
            try EvidenceFolder.file(digest, path)
        }
        guard let file = found else { throw .missing(digest) }
        return VerifiedReading(digest, pieceSize: EvidenceFolder.pieceSize) { offset, count in
            try await Disk.perform { () throws(EvidenceStoreError) in
                try Disk.read(file.number, at: offset, count: count, file.path)
            }
        }.stream
    }

    package func remove(
        _ digest: Digest,
        keptBefore cutoff: Instant?
    ) async throws(EvidenceStoreError) -> Bool {
        let path = path
        return try await Disk.perform { () throws(EvidenceStoreError) in
            // Between looking at its age and removing it nobody may keep it anew.
            let lock = try FolderLock(try EvidenceFolder.root(path), isAlone: true)
            defer { lock.end() }
            guard let file = try EvidenceFolder.file(digest, path) else { return false }
            if let cutoff, EvidenceFolder.kept(try file.status()) >= cutoff { return false }
            let name = digest.description
            let outer = try EvidenceFolder.folder(String(name.prefix(2)), in: try EvidenceFolder.root(path))
            let inner = try EvidenceFolder.folder(String(name.dropFirst(2).prefix(2)), in: outer)
            guard unlinkat(inner.number, name, 0) == 0 else { throw Disk.failure(file.path) }
            try inner.synchronise()
            return true
        }
    }
}
