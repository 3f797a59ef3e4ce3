/// Reads plain numbers from memory without looking at every byte.
///
/// Knows digits and one point. Everything else is left to the careful way.
enum QuickNumber {
    /// How far behind a cell's first byte a quick read may look.
    static let reach = 24

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// The bytes minus `0`, eight at once: a digit becomes its value.
    @inline(__always)
    static func values(_ word: UInt64) -> UInt64 { word ^ (0x30 &* ones) }

    /// The high bit of every byte that is no digit, given ``values(_:)``.
    @inline(__always)
    static func nonDigits(_ values: UInt64) -> UInt64 {
        (((values & ~high) &+ (0x76 &* ones)) | values) & high
    }

    /// The number of eight digit values, the first in the lowest byte.
    @inline(__always)
    static func number(_ values: UInt64) -> Int {
        let pairs = (values &* 10) &+ (values &>> 8)
        let first = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let second = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return Int(truncatingIfNeeded: (first &+ second) &>> 32)
    }

    /// A number of up to 18 digits that ends with `terminator` within ``reach`` bytes, byte by byte.
    @inline(__always)
    static func long(
        at cell: UnsafeRawPointer,
        terminator: UInt8,
        hasDecimals: Bool
    ) -> (mantissa: Int64, scale: Int, length: Int)? {
        var mantissa: Int64 = 0
        var point = -1
        var length = 0
        while length < TableLimits.digits + 2 {
            let byte = cell.load(fromByteOffset: length, as: UInt8.self)
            let digit = byte &- Byte.zero
            if digit <= 9 {
                mantissa = mantissa &* 10 &+ Int64(digit)
            } else if byte == terminator {
                break
            } else if byte == Byte.point, point < 0, length > 0, hasDecimals {
                point = length
            } else {
                return nil
            }
            length += 1
        }
        let digits = point < 0 ? length : length - 1
        let scale = point < 0 ? 0 : length - 1 - point
        guard length < TableLimits.digits + 2, digits > 0, digits <= TableLimits.digits else { return nil }
        guard point < 0 || scale > 0 else { return nil }
        return (mantissa, scale, length)
    }
}
