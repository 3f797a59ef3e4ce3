import Criteria
import Glibc
import Tables

/// Standard output and standard error.
enum Console {
    static func error(_ line: String) { write(line + "\n", to: 2) }

    /// Part of a line on standard error.
    static func mark(_ text: String) { write(text, to: 2) }

    static func print(_ line: String) { write(line + "\n", to: 1) }

    /// Writes text to a file or, for `-`, to standard output.
    static func write(_ text: String, to path: String) throws {
        do {
            let output = try OutputFile(path: path)
            var text = text
            try text.withUTF8 { try output.write(UnsafeRawBufferPointer($0)) }
            try output.commit()
        } catch let error as FileError {
            Console.error(UnitFileFault.file(error).text(.vi))
            throw Stop.file
        }
    }

    static var errorIsTerminal: Bool { isatty(2) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let written = Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if written < 0, errno == EINTR { continue }
                if written <= 0 { return }
                offset += written
            }
        }
    }
}
