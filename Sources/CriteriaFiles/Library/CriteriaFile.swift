import Criteria
import Glibc

/// Reads the bytes of a criteria file.
enum CriteriaFile {
    /// At most one byte more than a set may have, so that larger files are told apart without being read.
    ///
    /// - Returns: `nil` after a fault if the file cannot be read.
    static func bytes(_ path: String, log: FaultLog) -> [UInt8]? {
        guard let bytes = bytes(path) else {
            let reason = String(cString: strerror(errno))
            log.report(
                at: FilePosition(file: path, line: 1, column: 1),
                vi: "không đọc được tệp (\(reason)); hãy xem lại đường dẫn và quyền đọc",
                en: "cannot read the file (\(reason)); check the path and its permissions"
            )
            return nil
        }
        return bytes
    }

    /// The names in a folder, sorted; numbers in them by their value, so that `10` follows `9`.
    static func children(of folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let item = readdir(directory) {
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted(by: precedes)
    }

    /// Numbers in names by their value, so that `10` follows `9`.
    static func precedes(_ left: String, _ right: String) -> Bool {
        switch (Int(left), Int(right)) {
        case (let left?, let right?): left < right
        default: left < right
        }
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The path without links and `..`; `nil` when there is no such file.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let limit = YAMLSource.largestFile + 1
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 256 << 10)
        while bytes.count < limit {
            let count = read(descriptor, &chunk, chunk.count)
            guard count >= 0 else {
                if errno == EINTR { continue }
                return nil
            }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return bytes
    }
}
