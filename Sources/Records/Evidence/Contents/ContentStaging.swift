import Glibc

/// Receives contents into temporary files, counting and digesting them on the way.
package struct ContentStaging: Sendable {
    /// What happens to the name of a temporary file.
    enum Naming: Hashable, Sendable {
        /// It stays, to be given another one in the same file system.
        case named
        /// It goes at once, so that a crash leaves nothing behind.
        case nameless
    }

    private let folder: String
    private let naming: Naming
    private let randomness: Randomness

    static let prefix = "chuan-evidence-"

    init(folder: String, naming: Naming, randomness: Randomness = .system) {
        self.folder = folder
        self.naming = naming
        self.randomness = randomness
    }

    /// Receives what a stream brings, and nothing beyond the limit.
    ///
    /// - Throws: ``EvidenceStoreError``, what the stream throws.
    package func stage<Parts: AsyncSequence & Sendable>(
        _ parts: Parts,
        limit: Int
    ) async throws -> StagedContent where Parts.Element == [UInt8] {
        let (file, temporary) = try await create()
        var hash = SHA256Stream()
        var size = 0
        for try await part in parts {
            guard part.count <= limit - size else { throw EvidenceStoreError.tooLarge(limit: limit) }
            size += part.count
            hash.update(part)
            try await Disk.perform { () throws(EvidenceStoreError) in
                let result: Result<Void, EvidenceStoreError> = part.withUnsafeBytes { bytes in
                    do throws(EvidenceStoreError) {
                        return .success(try Disk.write(bytes, to: file.number, file.path))
                    } catch { return .failure(error) }
                }
                try result.get()
            }
            try Task.checkCancellation()
        }
        guard let digest = Digest(bytes: hash.finish()) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return StagedContent(file, temporary, digest: digest, size: size)
    }

    private func create() async throws(EvidenceStoreError) -> (FileDescriptor, TemporaryName?) {
        let (folder, naming, randomness) = (folder, naming, randomness)
        return try await Disk.perform { () throws(EvidenceStoreError) in
            let place = try FileDescriptor(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder)
            let digits = randomness.bytes(16).map { byte in
                let text = String(byte, radix: 16)
                return byte < 16 ? "0" + text : text
            }
            let name = ContentStaging.prefix + digits.joined()
            let path = folder + "/" + name
            let number = openat(
                place.number,
                name,
                O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                0o600
            )
            let file = try FileDescriptor(number, path)
            switch naming {
            case .named: return (file, TemporaryName(place, name))
            case .nameless:
                guard unlinkat(place.number, name, 0) == 0 else { throw Disk.failure(path) }
                return (file, nil)
            }
        }
    }
}
