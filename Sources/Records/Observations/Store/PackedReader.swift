/// Reads what ``PackedBytes`` wrote. Bytes that it cannot have written end the reading with `nil`.
struct PackedReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func unsigned() -> UInt64? {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }

    mutating func signed() -> Int64? {
        unsigned().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
    }

    mutating func text() -> String? {
        guard let count = unsigned(), count <= UInt64(bytes.count - place) else { return nil }
        let end = place + Int(count)
        defer { place = end }
        return String(validating: bytes[place..<end], as: UTF8.self)
    }

    mutating func value() -> StoredValue? {
        guard let head = unsigned(), let state = ObservedState(rawValue: Int(head >> 2)) else { return nil }
        switch head & 3 {
        case 0: return StoredValue(state: state, number: nil, word: nil)
        case 1: return signed().map { StoredValue(state: state, number: $0, word: nil) }
        case 2: return text().map { StoredValue(state: state, number: nil, word: $0) }
        default: return nil
        }
    }
}
