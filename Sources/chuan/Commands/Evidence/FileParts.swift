import ArgumentParser
import Criteria
import Dispatch
import Glibc
import Tables

/// The bytes of a file or of standard input, piece by piece, read on threads that may wait.
struct FileParts: AsyncSequence, Sendable {
    typealias Element = [UInt8]

    private let file: OpenFile

    /// - Throws: ``Stop`` after it was told why the file cannot be read.
    init(path: String, _ language: Language) throws {
        file = try Console.reporting(language) { () throws(FileError) in try OpenFile(path: path) }
    }

    func makeAsyncIterator() -> Iterator { Iterator(file: file) }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let file: OpenFile

        mutating func next() async throws -> [UInt8]? {
            let file = file
            let result: Result<[UInt8], FileError> = await withCheckedContinuation { continuation in
                DispatchQueue.global().async { continuation.resume(returning: file.read()) }
            }
            let bytes = try result.get()
            return bytes.isEmpty ? nil : bytes
        }
    }
}

/// An open input, closed when it is forgotten.
private final class OpenFile: Sendable {
    private let path: String
    private let descriptor: Int32

    private static let pieceSize = 1 << 20

    init(path: String) throws(FileError) {
        self.path = path
        guard path != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        if let refusal = Machine.refusal(ofReading: path) { throw refusal }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, action: .open, code: errno) }
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// The next bytes; none at the end.
    func read() -> Result<[UInt8], FileError> {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
            while true {
                let got = Glibc.read(descriptor, buffer.baseAddress, Self.pieceSize)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                filled = Swift.max(0, got)
                return
            }
        }
        return code == 0 ? .success(bytes) : .failure(FileError(path: path, action: .read, code: code))
    }
}
