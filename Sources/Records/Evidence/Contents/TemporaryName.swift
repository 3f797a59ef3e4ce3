import Glibc
import Synchronization

/// The name of a file under which nobody looks for anything, removed unless the file got its real name.
final class TemporaryName: Sendable {
    let folder: FileDescriptor
    let name: String
    private let isKept = Mutex(false)

    init(_ folder: FileDescriptor, _ name: String) {
        self.folder = folder
        self.name = name
    }

    /// The file has another name from now on.
    func keep() { isKept.withLock { $0 = true } }

    deinit {
        if !isKept.withLock({ $0 }) { unlinkat(folder.number, name, 0) }
    }
}
