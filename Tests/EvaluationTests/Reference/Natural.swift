/// A whole number of any size, 0 or more: the plainest arithmetic that works, for the reference evaluator only.
struct Natural: Equatable {
    /// From the lowest; no zeros at the end.
    private(set) var limbs: [UInt32]

    static let zero = Natural(limbs: [])
    static let one = Natural(1)

    init(_ number: UInt64) { self.init(limbs: [UInt32(truncatingIfNeeded: number), UInt32(number >> 32)]) }

    private init(limbs: [UInt32]) {
        self.limbs = limbs
        while self.limbs.last == 0 { self.limbs.removeLast() }
    }

    private init(wide number: UInt128) {
        self.init(limbs: (0..<4).map { UInt32(truncatingIfNeeded: number >> (32 * $0)) })
    }

    /// Digits only.
    init(digits: some StringProtocol) {
        var number = Natural.zero
        let ten = Natural(10)
        for digit in digits.utf8 { number = number * ten + Natural(UInt64(digit - 0x30)) }
        self = number
    }

    var isZero: Bool { limbs.isEmpty }
    var isOdd: Bool { (limbs.first ?? 0) % 2 == 1 }
    var bits: Int { limbs.last.map { limbs.count * 32 - $0.leadingZeroBitCount } ?? 0 }
    var double: Double { limbs.reversed().reduce(0) { $0 * 4_294_967_296 + Double($1) } }

    /// `nil` beyond 128 bits.
    private var word: UInt128? {
        guard limbs.count <= 4 else { return nil }
        return limbs.reversed().reduce(0) { $0 << 32 | UInt128($1) }
    }

    static func + (left: Natural, right: Natural) -> Natural {
        var sum: [UInt32] = []
        var carry: UInt64 = 0
        for place in 0..<max(left.limbs.count, right.limbs.count) {
            carry += UInt64(left.limb(place)) + UInt64(right.limb(place))
            sum.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        return Natural(limbs: sum + [UInt32(carry)])
    }

    /// `right` is not greater.
    static func - (left: Natural, right: Natural) -> Natural {
        var difference: [UInt32] = []
        var borrow: Int64 = 0
        for place in left.limbs.indices {
            borrow += Int64(left.limb(place)) - Int64(right.limb(place))
            difference.append(UInt32(truncatingIfNeeded: borrow))
            borrow >>= 32
        }
        return Natural(limbs: difference)
    }

    static func * (left: Natural, right: Natural) -> Natural {
        if left.limbs.count <= 2, right.limbs.count <= 2, let left = left.word, let right = right.word {
            return Natural(wide: left * right)
        }
        var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
        for (place, limb) in left.limbs.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.limbs.enumerated() {
                carry += UInt64(limb) * UInt64(other) + UInt64(product[place + offset])
                product[place + offset] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            product[place + right.limbs.count] = UInt32(carry)
        }
        return Natural(limbs: product)
    }

    /// The whole quotient and the rest, bit by bit as on paper.
    func divided(by divisor: Natural) -> (quotient: Natural, rest: Natural) {
        if let word, let other = divisor.word {
            return (Natural(wide: word / other), Natural(wide: word % other))
        }
        var quotient = [UInt32](repeating: 0, count: limbs.count)
        var rest = Natural.zero
        for bit in (0..<bits).reversed() {
            rest = rest + rest
            if limbs[bit / 32] >> UInt32(bit % 32) & 1 == 1 { rest = rest + .one }
            if !(rest < divisor) {
                rest = rest - divisor
                quotient[bit / 32] |= 1 << UInt32(bit % 32)
            }
        }
        return (Natural(limbs: quotient), rest)
    }

    /// Both without their common divisor, where that costs little.
    static func reduced(_ top: Natural, _ bottom: Natural) -> (Natural, Natural) {
        guard let first = top.word, let second = bottom.word else { return (top, bottom) }
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return (Natural(wide: first / larger), Natural(wide: second / larger))
    }

    private func limb(_ place: Int) -> UInt32 { place < limbs.count ? limbs[place] : 0 }
}

extension Natural: Comparable {
    static func < (left: Natural, right: Natural) -> Bool {
        guard left.limbs.count == right.limbs.count else { return left.limbs.count < right.limbs.count }
        for place in left.limbs.indices.reversed() where left.limbs[place] != right.limbs[place] {
            return left.limbs[place] < right.limbs[place]
        }
        return false
    }
}
