import Evaluation

/// Numbers that look random and are the same for the same seed and name, in whatever order they are asked for.
package struct DemoRandom: RandomNumberGenerator {
    private var generator: SplitMix64

    package init(seed: UInt64, _ name: String...) {
        // FNV-1a over the names, so that every figure has a stream of its own.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for part in name {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        generator = SplitMix64(seed: hash)
    }

    package mutating func next() -> UInt64 { generator.next() }

    /// From 0 up to, not including, 1.
    package mutating func unit() -> Double { Double(generator.next() >> 11) * 0x1p-53 }

    package mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(unit() * Double(range.count))
    }

    /// About 0 with a spread of 1, never beyond -3 and 3: the sum of four.
    package mutating func bell() -> Double {
        let sum = unit() + unit() + unit() + unit() - 2
        // Four even draws have a variance of a third.
        return (sum * 1.732).clamped(to: -3...3)
    }
}

extension Double {
    func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
