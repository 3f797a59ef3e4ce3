/// The official code of an administrative unit: 2 digits for a province, 3 for a district, 5 for a commune.
///
/// A code alone is no unit: the same code has meant other territory at other times. Sorted by tier, then by number.
/// Source: the statistics office's list of administrative units.
package struct UnitCode: Hashable, Sendable {
    package let tier: Tier
    private let number: UInt32

    /// Reads exactly 2, 3 or 5 digits; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let code = text.withUTF8({ UnitCode(digits: $0) }) else { return nil }
        self = code
    }

    /// Reads exactly 2, 3 or 5 ASCII digits; `nil` for anything else.
    package init?(digits: UnsafeBufferPointer<UInt8>) {
        var number: UInt32 = 0
        var count = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), count < 5 else { return nil }
            number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
            count += 1
        }
        guard let tier = Tier.allCases.first(where: { $0.codeLength == count }) else { return nil }
        self.tier = tier
        self.number = number
    }
}

extension UnitCode: Comparable, CustomStringConvertible {
    package static func < (left: UnitCode, right: UnitCode) -> Bool {
        (left.tier, left.number) < (right.tier, right.number)
    }

    package var description: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, tier.codeLength - digits.count)) + digits
    }
}
