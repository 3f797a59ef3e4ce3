import Glibc

/// The file itself.
enum SQLiteFile {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0
    }

    /// Removes a file, if it is there, with what SQLite keeps beside it.
    static func remove(_ path: String) throws(DatabaseError) {
        for path in [path, path + "-wal", path + "-shm", path + "-journal"] {
            guard unlink(path) == 0 || errno == ENOENT else { throw failure(path) }
        }
    }

    /// Gives a finished file its name, once its bytes are on disk. An existing file is not replaced.
    static func publish(_ partial: String, as path: String) throws(DatabaseError) {
        try synchronize(partial)
        guard link(partial, path) == 0 else { throw failure(path) }
        guard unlink(partial) == 0 else { throw failure(partial) }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "./"
        try synchronize(String(folder))
    }

    private static func synchronize(_ path: String) throws(DatabaseError) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> DatabaseError {
        .file(path: path, detail: String(cString: strerror(errno)))
    }
}
