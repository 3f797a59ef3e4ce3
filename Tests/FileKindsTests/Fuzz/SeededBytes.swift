/// A reproducible source of changes to bytes.
struct SeededBytes {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// Below `bound`. Xorshift, which is enough to vary tests.
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % max(1, bound)
    }

    private static let numbers: [[UInt8]] = [
        [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F],
        [1, 0, 0, 0],
        [0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        Array("PK\u{5}\u{6}".utf8), Array("PK\u{1}\u{2}".utf8), Array("/ObjStm".utf8), Array("stream\n".utf8),
        Array("/J#61vaScript".utf8), Array("ispe".utf8), [0xFF, 0xDA], [0xFF, 0xD9],
    ]

    /// One to five changes: bytes, numbers that are hard to bear, pieces moved, repeated, removed or taken from another file.
    mutating func mutated(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
        var changed = bytes
        for _ in 0...next(5) {
            guard !changed.isEmpty else { break }
            let place = next(changed.count)
            switch next(8) {
            case 0: changed[place] = UInt8(next(256))
            case 1: changed[place] ^= 1 << next(8)
            case 2: changed.removeSubrange(place..<min(changed.count, place + 1 + next(60)))
            case 3: changed.removeLast(min(changed.count, next(200)))
            case 4:
                let number = Self.numbers[next(Self.numbers.count)]
                changed.replaceSubrange(place..<min(changed.count, place + number.count), with: number)
            case 5:
                let piece = Array(changed[place..<min(changed.count, place + next(300))])
                changed.insert(contentsOf: piece, at: next(changed.count))
            case 6 where !other.isEmpty:
                let from = next(other.count)
                changed.insert(contentsOf: other[from..<min(other.count, from + next(400))], at: place)
            default: changed.append(contentsOf: (0..<next(40)).map { _ in UInt8(next(256)) })
            }
        }
        return changed
    }
}
