import CZlib

/// Unpacks one part of a container piece by piece, never more than its directory announced.
///
/// Memory: one window of 64 KiB, and what was asked to be kept.
struct ZipPart {
    private static let window = 64 << 10

    /// The first bytes, which tell what the part is.
    private(set) var head: [UInt8] = []
    /// The whole content, if asked for and not longer than asked.
    private(set) var kept: [UInt8]?
    private let entry: ZipEntry
    private let keep: (_ head: [UInt8]) -> Int
    private var isKeeping = true
    private var buffer: [UInt8] = []
    private var length = 0
    private var crc = crc32(0, nil, 0)

    /// - Parameter keep: told the first bytes, answers up to how many bytes the content is worth keeping.
    /// - Throws: ``ZipFault/content(entry:)`` when the content is longer, shorter or other than announced.
    init(_ entry: ZipEntry, _ packed: Bytes, keep: @escaping ([UInt8]) -> Int) throws(ZipRefusal) {
        self.entry = entry
        self.keep = keep
        let isWhole =
            entry.method == ZipEntry.stored
            ? packed.withUnsafeBytes { take($0) } : inflate(packed)
        guard isWhole, length == entry.unpacked, Int(crc) == entry.crc else {
            throw ZipRefusal(.content(entry: entry.shown))
        }
        if isKeeping { kept = buffer }
        buffer = []
    }

    /// - Returns: whether this is still within what was announced.
    private mutating func take(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard piece.count <= entry.unpacked - length else { return false }
        // zlib counts in 32 bits; a part is never larger than the file limits allow, but a stored one comes in one piece.
        var rest = piece[...]
        while !rest.isEmpty {
            let some = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
            crc = crc32(crc, some.bindMemory(to: UInt8.self).baseAddress, UInt32(some.count))
            rest = rest.dropFirst(some.count)
        }
        length += piece.count
        if head.count < 512 { head.append(contentsOf: piece.prefix(512 - head.count)) }
        if isKeeping {
            isKeeping = entry.unpacked <= keep(head)
            if isKeeping { buffer.append(contentsOf: piece) } else { buffer = [] }
        }
        return true
    }

    private mutating func inflate(_ packed: Bytes) -> Bool {
        packed.withUnsafeBytes { input in
            var stream = z_stream()
            // Minus 15: the bare deflate stream of ZIP, with the largest window.
            guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                return false
            }
            defer { inflateEnd(&stream) }
            stream.next_in = UnsafeMutablePointer(
                mutating: input.bindMemory(to: UInt8.self).baseAddress
            )
            stream.avail_in = UInt32(clamping: input.count)
            return withUnsafeTemporaryAllocation(byteCount: ZipPart.window, alignment: 16) { output in
                while true {
                    stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
                    stream.avail_out = UInt32(ZipPart.window)
                    let answer = CZlib.inflate(&stream, Z_NO_FLUSH)
                    let made = ZipPart.window - Int(stream.avail_out)
                    guard take(UnsafeRawBufferPointer(rebasing: output[0..<made])) else { return false }
                    if answer == Z_STREAM_END { return stream.avail_in == 0 }
                    // No progress without more input means that the stream is cut off.
                    guard answer == Z_OK, made > 0 || stream.avail_in > 0 else { return false }
                }
            }
        }
    }
}
