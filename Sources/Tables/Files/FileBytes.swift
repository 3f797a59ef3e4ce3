import Glibc

/// The bytes of an input: a file mapped read-only, or standard input and pipes read whole.
///
/// At most 2 GiB. A mapped file must not be cut short by another program while it is read: the system answers
/// that with a bus error which no program can handle well.
///
/// Sendable because the memory is never written after `init`.
package final class FileBytes: @unchecked Sendable {
    /// The largest input, in bytes.
    package static let limit = 1 << 31

    /// Where the memory came from, and so how it is given back.
    private enum Origin {
        case mapped
        case allocated
    }

    /// The path as given; `-` for standard input.
    package let path: String
    /// The first byte; one readable byte exists even when ``count`` is 0.
    let base: UnsafeRawPointer
    package let count: Int
    private let origin: Origin

    /// Opens and maps the file at `path`; `-` reads standard input to its end.
    package convenience init(path: String) throws(FileError) {
        if path == "-" {
            try self.init(readingWhole: STDIN_FILENO, path: path)
            return
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path: path, action: .open, code: errno) }
        defer { close(descriptor) }
        try self.init(descriptor: descriptor, path: path)
    }

    /// A copy of bytes that are already in memory.
    package init(copying bytes: some Collection<UInt8>, path: String = "") {
        self.path = path
        count = bytes.count
        origin = .allocated
        guard let memory = malloc(max(bytes.count, 1)) else { fatalError("out of memory") }
        UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
        base = UnsafeRawPointer(memory)
    }

    private init(owning base: UnsafeRawPointer, count: Int, origin: Origin, path: String) {
        self.path = path
        self.base = base
        self.count = count
        self.origin = origin
    }

    private convenience init(descriptor: Int32, path: String) throws(FileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw FileError(path: path, action: .inspect, code: errno)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw FileError(path: path, action: .open, code: EISDIR)
        case S_IFREG where status.st_size > 0: break
        // Pipes, devices and the files of /proc, which claim to be empty, can only be read.
        default:
            try self.init(readingWhole: descriptor, path: path)
            return
        }
        let size = Int(status.st_size)
        guard size <= Self.limit else { throw FileError(path: path, tooLargeFor: Self.limit) }
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
            throw FileError(path: path, action: .map, code: errno)
        }
        madvise(memory, size, MADV_SEQUENTIAL)
        self.init(owning: memory, count: size, origin: .mapped, path: path)
    }

    private convenience init(readingWhole descriptor: Int32, path: String) throws(FileError) {
        var capacity = 1 << 16
        var memory = malloc(capacity)
        var filled = 0
        while true {
            guard let start = memory else { throw FileError(path: path, action: .read, code: ENOMEM) }
            let got = Glibc.read(descriptor, start + filled, capacity - filled)
            if got == 0 { break }
            if got < 0 {
                if errno == EINTR { continue }
                let code = errno
                free(start)
                throw FileError(path: path, action: .read, code: code)
            }
            filled += got
            guard filled <= Self.limit else {
                free(start)
                throw FileError(path: path, tooLargeFor: Self.limit)
            }
            if filled == capacity {
                // One byte beyond the limit must fit, to see that the input is too large.
                capacity = min(capacity * 2, Self.limit + 1)
                guard let larger = realloc(start, capacity) else {
                    free(start)
                    throw FileError(path: path, action: .read, code: ENOMEM)
                }
                memory = larger
            }
        }
        guard let start = memory else { throw FileError(path: path, action: .read, code: ENOMEM) }
        self.init(owning: start, count: filled, origin: .allocated, path: path)
    }

    deinit {
        switch origin {
        case .mapped: munmap(UnsafeMutableRawPointer(mutating: base), count)
        case .allocated: free(UnsafeMutableRawPointer(mutating: base))
        }
    }

    /// All bytes, for the length of the call.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Lets the system take back the memory of a part that will hardly be read again; reading it stays possible.
    func release(_ range: Range<Int>) {
        guard case .mapped = origin else { return }
        let page = Int(getpagesize())
        let start = (range.lowerBound + page - 1) / page * page
        let length = range.upperBound / page * page - start
        guard length > 0 else { return }
        madvise(UnsafeMutableRawPointer(mutating: base + start), length, MADV_DONTNEED)
    }
}
