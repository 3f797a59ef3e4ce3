import Criteria
import Glibc
import Tables

/// Standard output and standard error.
enum Console {
    /// What is quoted may be anything that somebody put into a file: what would steer the terminal is not passed on.
    static func error(_ line: String) { write(steerless(line) + "\n", to: 2) }

    private static func steerless(_ text: String) -> String {
        func steers(_ scalar: Unicode.Scalar) -> Bool {
            scalar != "\n" && scalar != "\t" && scalar.properties.generalCategory == .control
        }
        guard text.unicodeScalars.contains(where: steers) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { steers($0) ? "\u{FFFD}" : $0 }))
    }

    /// Part of a line on standard error.
    static func mark(_ text: String) { write(text, to: 2) }

    static func print(_ line: String) { write(line + "\n", to: 1) }

    /// Writes text to a file or, for `-`, to standard output.
    static func write(_ text: String, to path: String, _ language: Language) throws {
        try reporting(language) { () throws(FileError) in
            var writer = CSVWriter(try OutputFile(path: path))
            Array(text.utf8).withUnsafeBytes { writer.row.append(rows: $0) }
            try writer.finish()
        }
    }

    /// Writes rows as CSV.
    static func write(rows: [[String]], to path: String, _ language: Language) throws {
        try reporting(language) { () throws(FileError) in
            var writer = CSVWriter(try OutputFile(path: path))
            for row in rows {
                for cell in row { writer.row.append(text: cell) }
                try writer.endRow()
            }
            try writer.finish()
        }
    }

    /// Turns a failure to write into words and an exit code.
    ///
    /// A reader that has gone has what it wanted (`| head`), so nothing is said of it.
    static func reporting<Result>(
        _ language: Language,
        _ work: () throws(FileError) -> Result
    ) throws -> Result {
        do { return try work() } catch {
            if error.reason == .closedPipe { throw Stop.closedPipe }
            Console.error(error.text(language))
            throw Stop.file
        }
    }

    static var errorIsTerminal: Bool { isatty(2) == 1 }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let written = Glibc.write(
                    descriptor,
                    bytes.baseAddress.map { $0 + offset },
                    bytes.count - offset
                )
                if written < 0, errno == EINTR { continue }
                if written <= 0 { return }
                offset += written
            }
        }
    }
}
