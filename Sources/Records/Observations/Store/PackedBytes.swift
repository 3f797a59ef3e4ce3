/// Numbers and texts as few bytes, one after the other: seven bits a byte, the lowest first.
struct PackedBytes {
    private(set) var bytes: [UInt8] = []

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func append(_ number: Int64) { append(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

    mutating func append(_ text: String) {
        append(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(raw: [UInt8]) {
        append(UInt64(raw.count))
        bytes.append(contentsOf: raw)
    }

    /// State, number and word of a value.
    mutating func append(_ value: StoredValue) {
        let shape: UInt64 = value.number != nil ? 1 : value.word != nil ? 2 : 0
        append(UInt64(value.state.rawValue) << 2 | shape)
        if let number = value.number { append(number) } else if let word = value.word { append(word) }
    }
}
