import Glibc

/// Why a file could not be read or written: the path, the step that failed and the reason of the system.
package struct FileError: Error, Hashable, Sendable {
    /// The step that failed.
    package enum Action: Hashable, Sendable {
        case open
        case inspect
        case map
        case read
        case create
        case write
        case synchronise
        case replace
    }

    /// The reason, as far as a person can do something about it.
    package enum Reason: Hashable, Sendable {
        case notFound
        case noPermission
        case diskFull
        case isFolder
        case closedPipe
        /// The input is larger than the limit, in bytes.
        case tooLarge(limit: Int)
        case other
    }

    /// The path as the caller gave it; `-` is standard input or output.
    package let path: String
    package let action: Action
    package let reason: Reason
    /// The error number of the system, 0 when the system did not refuse.
    package let code: Int32

    package init(path: String, action: Action, code: Int32) {
        self.path = path
        self.action = action
        self.code = code
        reason =
            switch code {
            case ENOENT, ENOTDIR: .notFound
            case EACCES, EPERM, EROFS: .noPermission
            case ENOSPC, EDQUOT, EFBIG: .diskFull
            case EISDIR: .isFolder
            case EPIPE: .closedPipe
            default: .other
            }
    }

    /// An input beyond `limit` bytes.
    package init(path: String, tooLargeFor limit: Int) {
        self.path = path
        action = .read
        reason = .tooLarge(limit: limit)
        code = 0
    }

    /// The text of the system for ``code``, blank when there is none.
    package var systemText: String {
        guard code != 0, let text = strerror(code) else { return "" }
        return String(cString: text)
    }
}
