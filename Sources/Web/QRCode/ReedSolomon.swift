/// Error correction codewords over GF(256) with the polynomial 0x11D (ISO/IEC 18004:2015, 7.5).
struct ReedSolomon: Sendable {
    /// Of the generator polynomial, the highest first, without the leading one.
    private let divisor: [UInt8]

    /// - Parameter count: how many codewords; 1 to 255.
    init(count: Int) {
        var divisor = [UInt8](repeating: 0, count: count)
        divisor[count - 1] = 1
        var root: UInt8 = 1
        for _ in 0..<count {
            for place in 0..<count {
                divisor[place] = ReedSolomon.product(divisor[place], root)
                if place + 1 < count { divisor[place] ^= divisor[place + 1] }
            }
            root = ReedSolomon.product(root, 2)
        }
        self.divisor = divisor
    }

    func codewords(of data: some Sequence<UInt8>) -> [UInt8] {
        var rest = [UInt8](repeating: 0, count: divisor.count)
        for byte in data {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for place in rest.indices { rest[place] ^= ReedSolomon.product(divisor[place], factor) }
        }
        return rest
    }

    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var result = 0
        for bit in (0..<8).reversed() {
            result = result << 1 ^ (result >> 7) * 0x11D
            result ^= (Int(other) >> bit & 1) * Int(one)
        }
        return UInt8(result)
    }
}
