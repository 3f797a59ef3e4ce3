import Evaluation
import Records
import Synchronization

/// Bytes for identifiers and salts that are the same for the same seed: a demonstration holds no secrets that hang on them.
final class SeededBytes: Sendable {
    private let generator: Mutex<SplitMix64>

    init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

    var randomness: Randomness {
        Randomness { count in
            self.generator.withLock { generator in
                var bytes: [UInt8] = []
                bytes.reserveCapacity(count + 7)
                while bytes.count < count {
                    let word = generator.next()
                    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * place))) }
                }
                return Array(bytes.prefix(count))
            }
        }
    }
}
