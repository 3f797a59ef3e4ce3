import Criteria
import Glibc
import Records
import Tables

/// The file of the secret key: 64 hexadecimal digits and the end of the line, for nobody's eyes but the program's user.
enum SecretKeyFile {
    /// Digits, the end of a line as either system writes it.
    private static let longest = 66

    /// Makes a new key; a file that is there already is left alone, since with its key everything sealed would be lost.
    ///
    /// - Throws: ``Stop`` after the reason was told.
    static func make(_ path: String, _ language: Language) throws {
        let key = Array((Digest(of: Randomness.system.bytes(32)).description + "\n").utf8)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            if errno == EEXIST {
                Console.error(SecretKeyWords.exists(path)(language))
                throw Stop.refused
            }
            Console.error(FileError(path: path, action: .write, code: errno).text(language))
            throw Stop.file
        }
        defer { close(file) }
        // The mask of the process may have taken the owner's right to read as well.
        let isKept =
            fchmod(file, 0o600) == 0 && write(file, key, key.count) == key.count && fsync(file) == 0
        guard isKept else {
            let code = errno
            unlink(path)
            Console.error(FileError(path: path, action: .write, code: code).text(language))
            throw Stop.file
        }
    }

    /// Reads a key and looks who else could.
    ///
    /// - Throws: ``Stop`` after the reason was told.
    static func read(_ path: String, _ language: Language) throws -> SecretKey {
        if let refusal = Machine.refusal(ofReading: path) {
            Console.error(refusal.text(language))
            throw Stop.file
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
            Console.error(SecretKeyWords.open(path)(language))
            throw Stop.refused
        }
        let bytes = try Console.reporting(language) { () throws(FileError) in try FileBytes(path: path) }
        let text = bytes.withBytes { String(decoding: $0.prefix(longest + 1), as: UTF8.self) }
        guard text.utf8.count <= longest, let line = text.split(whereSeparator: \.isNewline).first,
            let key = SecretKey(String(line)), text.split(whereSeparator: \.isNewline).count == 1
        else {
            Console.error(SecretKeyWords.malformed(path)(language))
            throw Stop.dataFaults
        }
        return key
    }
}
