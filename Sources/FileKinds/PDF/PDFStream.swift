import CZlib

/// A packed stream of a PDF, found by a name within the dictionary before it.
///
/// Source: ISO 32000-2, 7.3.8 and 7.4.4.
struct PDFStream {
    private let packed: Bytes

    /// How far a dictionary reaches at most on either side of a name in it.
    private static let reach = 4_096

    /// `nil` unless the stream is packed by deflate alone, without a predictor.
    init?(_ bytes: Bytes, near place: Int) {
        let window = bytes.part(max(0, place - PDFStream.reach)..<place)
        let start = (window.last("obj").map { max(0, place - PDFStream.reach) + $0 }) ?? place
        guard let keyword = bytes.first("stream", from: place), keyword - place <= PDFStream.reach else {
            return nil
        }
        var filters: [String] = []
        var isPlain = true
        PDFNames(bytes.part(start..<keyword)).each { name, _ in
            if name.hasSuffix("Decode") || ["Fl", "AHx", "A85", "LZW", "RL", "Crypt"].contains(name) {
                filters.append(name)
            }
            if name == "Predictor" { isPlain = false }
        }
        guard isPlain, filters == ["FlateDecode"] || filters == ["Fl"] || filters.isEmpty else { return nil }
        var content = keyword + 6
        if bytes[content] == 0x0D { content += 1 }
        if bytes[content] == 0x0A { content += 1 }
        guard !filters.isEmpty else {
            // Not packed at all: its names were seen already.
            packed = bytes.part(content..<content)
            return
        }
        packed = bytes.part(content..<bytes.count)
    }

    /// - Parameter budget: how much may be unpacked from now on in all.
    /// - Returns: `nil` when it is broken or too large.
    func unpacked(_ budget: inout Int) -> [UInt8]? {
        guard packed.count > 0 else { return [] }
        // The end of the packed data is told by themselves, not by the dictionary, which may lie.
        return packed.withUnsafeBytes { input in
            var stream = z_stream()
            guard inflateInit2_(&stream, 15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                return nil
            }
            defer { inflateEnd(&stream) }
            stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            var output: [UInt8] = []
            var window = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let (answer, made) = window.withUnsafeMutableBufferPointer { room in
                    stream.next_out = room.baseAddress
                    stream.avail_out = UInt32(room.count)
                    let answer = inflate(&stream, Z_NO_FLUSH)
                    return (answer, room.count - Int(stream.avail_out))
                }
                budget -= made
                guard budget >= 0, output.count + made <= PDFStream.longest else { return nil }
                output.append(contentsOf: window[0..<made])
                if answer == Z_STREAM_END { return output }
                guard answer == Z_OK, made > 0 || stream.avail_in > 0 else { return nil }
            }
        }
    }

    /// Objects are packed some hundreds at a time; a stream of more than this hides something.
    private static let longest = 32 << 20
}
