/// Reads a body of several parts (RFC 7578) piece by piece, in bounded memory; what comes out does not depend on where pieces end.
///
/// Nothing is taken for whole before the last boundary came: ``finish()`` tells of a body that was cut off.
struct MultipartReader {
    enum Event: Equatable {
        case begin(MultipartHead)
        case bytes([UInt8])
        case end
    }

    private enum Place {
        /// Before the first boundary.
        case preamble
        /// After a boundary: the rest of its line.
        case boundaryEnd
        case head
        case contentStart
        case content
        case epilogue
    }

    static let mostParts = 100
    static let longestHead = 8_192

    /// `CR LF -- boundary`.
    private let delimiter: [UInt8]
    private var place = Place.preamble
    /// What may still turn out to be a boundary or the rest of a head. A line end before the first boundary is added, so that it is
    /// found like the others.
    private var held: [UInt8] = [0x0D, 0x0A]
    private var parts = 0

    /// - Parameter contentType: the field of the request.
    init(contentType: String?) throws(MultipartFault) {
        guard let contentType, contentType.utf8.allSatisfy({ $0 < 0x80 }),
            contentType.lowercased().hasPrefix("multipart/form-data"),
            let start = contentType.lowercased().firstRange(of: "boundary=")
        else { throw .noBoundary }
        // In ASCII small letters stand at the same places as capitals.
        var value = contentType.dropFirst(contentType.lowercased().prefix(upTo: start.upperBound).count)
        if value.hasPrefix("\"") {
            value = value.dropFirst().prefix { $0 != "\"" }
        } else {
            value = value.prefix { $0 != ";" && $0 != " " }
        }
        guard (1...70).contains(value.utf8.count),
            value.utf8.allSatisfy({ (0x21...0x7E).contains($0) || $0 == 0x20 })
        else { throw .noBoundary }
        delimiter = [0x0D, 0x0A, 0x2D, 0x2D] + Array(value.utf8)
    }

    /// - Returns: what is certain by now, in order.
    mutating func take(_ bytes: some Collection<UInt8>) throws(MultipartFault) -> [Event] {
        held += bytes
        var events: [Event] = []
        while try step(&events) {}
        return events
    }

    /// - Throws: ``MultipartFault/truncated`` unless the last boundary came.
    func finish() throws(MultipartFault) {
        guard case .epilogue = place else { throw .truncated }
    }

    /// - Returns: whether there may be more to do.
    private mutating func step(_ events: inout [Event]) throws(MultipartFault) -> Bool {
        switch place {
        case .preamble:
            guard let found = MultipartReader.place(of: delimiter, in: held) else {
                // Nothing before the first boundary is wanted; but it may have begun.
                held.removeFirst(max(0, held.count - delimiter.count))
                return false
            }
            held.removeFirst(found + delimiter.count)
            place = .boundaryEnd
            return true
        case .boundaryEnd:
            guard held.count >= 2 else { return false }
            if held[0] == 0x2D, held[1] == 0x2D {
                place = .epilogue
                held = []
                return false
            }
            // Spaces may follow a boundary.
            if held[0] == 0x20 || held[0] == 0x09 {
                held.removeFirst()
                return true
            }
            guard held[0] == 0x0D, held[1] == 0x0A else { throw .badHead }
            held.removeFirst(2)
            parts += 1
            guard parts <= MultipartReader.mostParts else { throw .tooManyParts }
            place = .head
            return true
        case .head:
            guard let end = MultipartReader.place(of: [0x0D, 0x0A, 0x0D, 0x0A], in: held) else {
                guard held.count <= MultipartReader.longestHead else { throw .badHead }
                return false
            }
            guard end <= MultipartReader.longestHead else { throw .badHead }
            events.append(.begin(try MultipartHead(held[..<end])))
            // The line end before an empty content belongs to its boundary: it is kept until more is known.
            held.removeFirst(end + 2)
            place = .contentStart
            return true
        case .contentStart:
            guard held.count >= delimiter.count else { return false }
            if held.starts(with: delimiter) {
                events.append(.end)
                held.removeFirst(delimiter.count)
                place = .boundaryEnd
            } else {
                held.removeFirst(2)
                place = .content
            }
            return true
        case .content:
            if let found = MultipartReader.place(of: delimiter, in: held) {
                if found > 0 { events.append(.bytes(Array(held[..<found]))) }
                events.append(.end)
                held.removeFirst(found + delimiter.count)
                place = .boundaryEnd
                return true
            }
            // All but what may be the beginning of a boundary.
            let sure = held.count - delimiter.count
            if sure > 0 {
                events.append(.bytes(Array(held[..<sure])))
                held.removeFirst(sure)
            }
            return false
        case .epilogue:
            held = []
            return false
        }
    }

    /// Where a pattern begins in bytes.
    private static func place(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            pattern.withUnsafeBufferPointer { pattern in
                var place = 0
                while place <= bytes.count - pattern.count {
                    if bytes[place] == pattern[0],
                        (1..<pattern.count).allSatisfy({ bytes[place + $0] == pattern[$0] })
                    {
                        return place
                    }
                    place += 1
                }
                return nil
            }
        }
    }
}
