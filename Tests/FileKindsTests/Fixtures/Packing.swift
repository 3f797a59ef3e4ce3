import CZlib

/// zlib for tests that make files.
enum Packing {
    /// A bare deflate stream, as ZIP has it; with `header`, as PNG and PDF have it.
    static func deflated(_ bytes: [UInt8], header: Bool = false) -> [UInt8] {
        var stream = z_stream()
        let bits: Int32 = header ? 15 : -15
        deflateInit2_(
            &stream,
            9,
            Z_DEFLATED,
            bits,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let made = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                let answer = deflate(&stream, Z_FINISH)
                precondition(answer == Z_STREAM_END)
                return output.count - Int(stream.avail_out)
            }
        }
        return Array(output[0..<made])
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 { UInt32(crc32(0, bytes, UInt32(bytes.count))) }
}

extension FixedWidthInteger {
    var little: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }

    var big: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
