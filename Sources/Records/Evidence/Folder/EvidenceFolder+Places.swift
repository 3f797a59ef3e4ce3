import Glibc
import Quantities

/// Opening what lies in the folder, one step at a time and never through a link.
extension EvidenceFolder {
    /// The folder itself may be a link: who runs the program chose it.
    static func root(_ path: String) throws(EvidenceStoreError) -> FileDescriptor {
        try FileDescriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
    }

    static func folder(
        _ name: String,
        in parent: FileDescriptor,
        creating: Bool = false
    ) throws(EvidenceStoreError) -> FileDescriptor {
        let path = parent.path + "/" + name
        if creating {
            if mkdirat(parent.number, name, 0o700) == 0 {
                try parent.synchronise()
            } else if errno != EEXIST {
                throw Disk.failure(path)
            }
        }
        return try FileDescriptor(
            openat(parent.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
            path
        )
    }

    /// The file of a digest; `nil` when there is none.
    static func file(_ digest: Digest, _ path: String) throws(EvidenceStoreError) -> FileDescriptor? {
        let name = digest.description
        var place = try root(path)
        for part in [name.prefix(2), name.dropFirst(2).prefix(2)] {
            do throws(EvidenceStoreError) { place = try folder(String(part), in: place) } catch {
                if case .file(_, ENOENT) = error { return nil }
                throw error
            }
        }
        // A named pipe in the place of a file must not make anybody wait.
        let number = openat(place.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if number < 0, errno == ENOENT { return nil }
        let file = try FileDescriptor(number, place.path + "/" + name)
        guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .strange(path: file.path) }
        return file
    }

    static func kept(_ status: stat) -> Instant {
        let time = status.st_mtim
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000) ?? .latest
    }
}
