import Evaluation

/// Numbers that look random and are the same for the same seed and name, in whatever order they are asked for.
struct DemoRandom {
    private var generator: SplitMix64

    init(seed: UInt64, _ name: String...) {
        // FNV-1a over the names, so that every figure has a stream of its own.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for part in name {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        generator = SplitMix64(seed: hash)
    }

    /// From 0 up to, not including, 1.
    mutating func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(unit() * Double(range.count))
    }

    /// About 0, seldom beyond -3 and 3: the sum of twelve.
    mutating func bell() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + unit() } }
}
