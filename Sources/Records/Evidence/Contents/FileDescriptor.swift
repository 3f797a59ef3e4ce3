import Glibc

/// An open file or folder, closed when nobody holds it any more.
final class FileDescriptor: Sendable {
    let number: Int32
    /// For messages.
    let path: String

    /// - Parameter number: as `open` answered it.
    init(_ number: Int32, _ path: String) throws(EvidenceStoreError) {
        guard number >= 0 else { throw Disk.failure(path) }
        self.number = number
        self.path = path
    }

    deinit { close(number) }

    /// Brings what was written, or the names in a folder, to the disk.
    func synchronise() throws(EvidenceStoreError) {
        guard fsync(number) == 0 else { throw Disk.failure(path) }
    }

    func status() throws(EvidenceStoreError) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw Disk.failure(path) }
        return status
    }
}
