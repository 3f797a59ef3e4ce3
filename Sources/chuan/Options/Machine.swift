import Glibc
import Tables

/// What this machine offers.
enum Machine {
    /// How many threads can run at once, at most 16: beyond that memory is the limit.
    static let threads = min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// Why a file cannot be read, as far as that shows without opening it; `nil` when it can.
    static func refusal(ofReading path: String) -> FileError? {
        var status = stat()
        guard stat(path, &status) == 0, access(path, R_OK) == 0 else {
            return FileError(path: path, action: .open, code: errno)
        }
        return status.st_mode & S_IFMT == S_IFDIR ? FileError(path: path, action: .open, code: EISDIR) : nil
    }
}
