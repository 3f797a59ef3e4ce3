import Glibc

/// A lock over the folder of evidence, among all programs that use it, held until ``end()`` or until it is forgotten.
struct FolderLock {
    private let file: FileDescriptor

    /// - Parameter isAlone: whether nobody else may hold it meanwhile.
    init(_ root: FileDescriptor, isAlone: Bool) throws(EvidenceStoreError) {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        file = try FileDescriptor(
            openat(root.number, EvidenceFolder.lockName, flags, 0o600),
            root.path + "/" + EvidenceFolder.lockName
        )
        while flock(file.number, isAlone ? LOCK_EX : LOCK_SH) != 0 {
            guard errno == EINTR else { throw Disk.failure(file.path) }
        }
    }

    func end() { flock(file.number, LOCK_UN) }
}
