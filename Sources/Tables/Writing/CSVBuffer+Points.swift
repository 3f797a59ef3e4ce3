import Glibc

/// Numbers as text, eight digits at a time.
extension CSVBuffer {
    /// Decimals of points.
    package static let decimals = 10
    private static let unit: Int64 = 10_000_000_000
    /// Makes text of eight digit values.
    private static let zeros: UInt64 = 0x3030_3030_3030_3030

    /// Appends a cell with ten decimals, such as `12.5000000000`; the double is rounded correctly, ties to even.
    ///
    /// A NaN is written as a blank cell. From 2^63 on, where no points are, the shortest text that reads back stands
    /// instead (infinity as `inf`). What rounds to zero has no minus.
    ///
    /// - Complexity: O(1), about 10 ns for points.
    package mutating func append(points value: Double) {
        reserve(48)
        let magnitude = value.magnitude
        guard magnitude < 0x1p51 else {
            appendUnusual(value)
            return
        }
        // Both parts may be one off towards each other: 0.9 is 1 and -1,000,000,000 units.
        let nearest = Self.nearest(magnitude)
        var decimals = Self.units(of: magnitude - nearest.double)
        // All ones when negative, without a branch that could be guessed wrongly.
        let isBelow = decimals &>> 63
        decimals = decimals &+ (isBelow & Self.unit)
        let whole = UInt64(truncatingIfNeeded: nearest.integer &+ isBelow)
        if value < 0, whole != 0 || decimals != 0 {
            put(Byte.minus, at: count)
            count &+= 1
        }
        putDigits(whole)
        let units = UInt64(truncatingIfNeeded: decimals)
        let first = units / 100_000_000
        let end = count
        put(Byte.point, at: end)
        putPair(first, at: end &+ 1)
        let rest = Self.eightDigits(units &- first &* 100_000_000) | Self.zeros
        base.storeBytes(of: rest, toByteOffset: end &+ 3, as: UInt64.self)
        put(separator, at: end &+ 11)
        count = end &+ 12
    }

    /// The whole number nearest to a value within ±2^51, ties to even.
    @inline(__always)
    private static func nearest(_ value: Double) -> (integer: Int64, double: Double) {
        // Between 2^52 and 2^53 doubles are whole, so adding rounds and leaves the number in the lowest bits.
        let shift = 0x1.8p52
        let shifted = value + shift
        let integer = Int64(bitPattern: shifted.bitPattern) &- Int64(bitPattern: shift.bitPattern)
        return (integer, shifted - shift)
    }

    /// A fraction within ±0.5 in units of 10^-10, correctly rounded.
    @inline(__always)
    private static func units(of fraction: Double) -> Int64 {
        let product = fraction * 1e10
        let nearest = nearest(product)
        let rest = product - nearest.double
        // The product is off by less than 10^-6, which matters only next to a half.
        if rest.magnitude < 0.5 - 0x1p-18 { return nearest.integer }
        let error = fma(fraction, 1e10, -product)
        let side = rest > 0 ? 1.0 : -1.0
        // How far beyond the half; adding to an exact difference cannot change the sign of the sum.
        let beyond = side * ((rest - side * 0.5) + error)
        if beyond < 0 { return nearest.integer }
        let step = Int64(side)
        return beyond > 0 ? nearest.integer + step : nearest.integer + step * (nearest.integer & 1)
    }

    /// Writes a whole number without leading zeros.
    @inline(__always)
    mutating func putDigits(_ value: UInt64) {
        guard value < 10_000 else {
            putManyDigits(value)
            return
        }
        let digits = Self.fourDigits(value)
        // Leading zeros of all but the last digit fall out.
        let leading = (digits | 0x0100_0000).trailingZeroBitCount & ~7
        let text = UInt32(truncatingIfNeeded: (digits | Self.zeros) &>> UInt64(truncatingIfNeeded: leading))
        base.storeBytes(of: text, toByteOffset: count, as: UInt32.self)
        count &+= 4 &- leading &>> 3
    }

    @inline(__always)
    private func putPair(_ value: UInt64, at offset: Int) {
        let tens = (value &* 103) &>> 10
        let ones = value &- tens &* 10
        let pair = UInt16(truncatingIfNeeded: tens | ones &<< 8) | 0x3030
        base.storeBytes(of: pair, toByteOffset: offset, as: UInt16.self)
    }

    private mutating func putManyDigits(_ value: UInt64) {
        var length = 0
        var remaining = value
        while remaining > 0 {
            length += 1
            remaining /= 10
        }
        var rest = value
        var offset = count + length
        while offset > count {
            offset -= 1
            put(Byte.zero &+ UInt8(truncatingIfNeeded: rest % 10), at: offset)
            rest /= 10
        }
        count += length
    }

    /// Values from 2^51 on, which have no more than one binary place, and NaN.
    private mutating func appendUnusual(_ value: Double) {
        if value.isNaN {
            appendBlank()
            return
        }
        guard value.magnitude < 0x1p63 else {
            append(text: value.description)
            return
        }
        if value < 0 {
            put(Byte.minus, at: count)
            count += 1
        }
        let whole = UInt64(value.magnitude)
        putDigits(whole)
        append(text: value.magnitude == Double(whole) ? ".0000000000" : ".5000000000")
    }

    /// Four digit values, the first in the lowest byte.
    @inline(__always)
    private static func fourDigits(_ value: UInt64) -> UInt64 {
        let hundreds = (value &* 10_486) &>> 20
        let twos = hundreds | (value &- hundreds &* 100) &<< 16
        let tens = ((twos &* 103) &>> 10) & 0x000F_000F
        return tens | (twos &- tens &* 10) &<< 8
    }

    /// Eight digit values, the first in the lowest byte, by halving the number three times.
    @inline(__always)
    static func eightDigits(_ value: UInt64) -> UInt64 {
        let top = value / 10_000
        let fours = top | (value &- top &* 10_000) &<< 32
        let hundreds = ((fours &* 10_486) &>> 20) & 0x0000_007F_0000_007F
        let twos = hundreds | (fours &- hundreds &* 100) &<< 16
        let tens = ((twos &* 103) &>> 10) & 0x000F_000F_000F_000F
        return tens | (twos &- tens &* 10) &<< 8
    }
}
