import Glibc
import Synchronization

/// A file that appears whole or not at all, or standard output.
///
/// The bytes go into a new file in the same folder; ``commit()`` brings them to the disk and puts the new file in
/// the place of the old one in a single step. Without ``commit()`` the old file stays as it was. What is not a
/// regular file (`-`, a pipe, `/dev/null`) is written directly.
package final class OutputFile: Sendable {
    /// Whether the descriptor still stands open.
    private enum State {
        case open
        case closed
    }

    /// The path as given; `-` for standard output.
    package let path: String
    private let descriptor: Int32
    /// The place of the finished file; nil when the bytes go directly where they belong.
    private let target: String?
    private let temporary: String
    private let state = Mutex(State.open)

    /// Opens the output; an existing file keeps its permissions and a symbolic link its place.
    package init(path: String) throws(FileError) {
        self.path = path
        if path == "-" {
            descriptor = STDOUT_FILENO
            target = nil
            temporary = ""
            return
        }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR {
            throw FileError(path: path, action: .create, code: EISDIR)
        }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
            target = nil
            temporary = ""
            guard descriptor >= 0 else { throw FileError(path: path, action: .open, code: errno) }
            return
        }
        if exists, access(path, W_OK) != 0 { throw FileError(path: path, action: .open, code: errno) }
        let place = Self.followingLinks(path)
        let created = try Self.createBeside(place, path: path)
        if exists { fchmod(created.descriptor, status.st_mode & 0o777) }
        target = place
        descriptor = created.descriptor
        temporary = created.name
    }

    deinit {
        let isOpen = state.withLock { $0 == .open }
        if isOpen, descriptor != STDOUT_FILENO { close(descriptor) }
        if isOpen, target != nil { unlink(temporary) }
    }

    /// Writes all the bytes, however many calls that takes.
    package func write(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        guard let base = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let wrote = Glibc.write(descriptor, base + done, bytes.count - done)
            if wrote < 0 {
                if errno == EINTR { continue }
                throw FileError(path: path, action: .write, code: errno)
            }
            done += wrote
        }
    }

    /// Brings the bytes to the disk and puts the new file in its place; nothing may be written afterwards.
    package func commit() throws(FileError) {
        let wasOpen = state.withLock { state in
            defer { state = .closed }
            return state == .open
        }
        guard wasOpen, descriptor != STDOUT_FILENO else { return }
        guard let target else {
            guard close(descriptor) == 0 else { throw FileError(path: path, action: .write, code: errno) }
            return
        }
        guard fsync(descriptor) == 0 else {
            let code = errno
            close(descriptor)
            unlink(temporary)
            throw FileError(path: path, action: .synchronise, code: code)
        }
        guard close(descriptor) == 0, rename(temporary, target) == 0 else {
            let code = errno
            unlink(temporary)
            throw FileError(path: path, action: .replace, code: code)
        }
        // The name itself lives in the folder; where a folder cannot be synchronised the file is still whole.
        let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func followingLinks(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// A new file in the folder of `place`, under a name that nobody has.
    private static func createBeside(
        _ place: String,
        path: String
    ) throws(FileError) -> (descriptor: Int32, name: String) {
        let prefix = "\(folder(of: place))/.chuan-\(getpid())-"
        var attempt = 0
        while true {
            let name = "\(prefix)\(attempt).tmp"
            let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 { return (descriptor, name) }
            guard errno == EEXIST, attempt < 10_000 else {
                throw FileError(path: path, action: .create, code: errno)
            }
            attempt += 1
        }
    }
}
