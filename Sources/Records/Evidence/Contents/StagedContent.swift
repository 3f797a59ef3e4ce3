import Glibc

/// Content that was received whole and waits to be looked at and kept: a temporary file, gone when nobody holds it.
///
/// Sendable because nothing of it changes but its name, and that under a lock.
package final class StagedContent: Sendable {
    package let digest: Digest
    /// In bytes.
    package let size: Int
    let file: FileDescriptor
    let temporary: TemporaryName?

    init(_ file: FileDescriptor, _ temporary: TemporaryName?, digest: Digest, size: Int) {
        self.file = file
        self.temporary = temporary
        self.digest = digest
        self.size = size
    }

    /// All bytes, for the length of the call.
    ///
    /// - Throws: ``EvidenceStoreError/file(path:code:)``, what `body` throws.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
        guard size > 0 else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        // Nobody else knows the file, so nobody can cut it short while it is mapped.
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.number, 0), memory != MAP_FAILED
        else {
            throw Disk.failure(file.path)
        }
        defer { munmap(memory, size) }
        return try body(UnsafeRawBufferPointer(start: memory, count: size))
    }
}
