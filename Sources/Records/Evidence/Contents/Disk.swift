import Dispatch
import Glibc

/// Work with files, on threads that may wait for the disk: the cooperative ones may not.
enum Disk {
    static func perform<Result: Sendable>(
        _ work: @escaping @Sendable () throws(EvidenceStoreError) -> Result
    ) async throws(EvidenceStoreError) -> Result {
        let result: Swift.Result<Result, EvidenceStoreError> = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                do throws(EvidenceStoreError) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }

    /// The error of the last failed call of the system.
    static func failure(_ path: String) -> EvidenceStoreError {
        switch errno {
        case ENOSPC, EDQUOT: .full(path: path)
        // What `O_NOFOLLOW` and `O_DIRECTORY` say of links and of things that are no folder.
        case ELOOP, ENOTDIR: .strange(path: path)
        case let code: .file(path: path, code: code)
        }
    }

    /// Writes all bytes, however many calls that takes.
    static func write(
        _ bytes: UnsafeRawBufferPointer,
        to descriptor: Int32,
        _ path: String
    ) throws(EvidenceStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let written = Glibc.write(descriptor, piece.baseAddress, piece.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw failure(path) }
            rest = rest.dropFirst(written)
        }
    }

    /// Reads at most `count` bytes from a place; fewer only at the end.
    static func read(
        _ descriptor: Int32,
        at offset: Int,
        count: Int,
        _ path: String
    ) throws(EvidenceStoreError) -> [UInt8] {
        var done = 0
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while done < count, let start = buffer.baseAddress {
                let got = pread(descriptor, start + done, count - done, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                guard got > 0 else { break }
                done += got
            }
            filled = done
        }
        guard code == 0 else { throw .file(path: path, code: code) }
        return bytes
    }
}
