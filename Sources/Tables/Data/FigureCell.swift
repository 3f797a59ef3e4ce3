/// The figure written in a cell that is neither blank nor `KAD`, or what is wrong with it.
enum FigureCell: Equatable {
    /// Digits without the decimal sign, negative after a minus, and how many of them are decimals.
    case number(mantissa: Int64, scale: Int)
    /// The number a word stands for.
    case word(Double)
    case wrong(CellExpectation)

    /// The powers of ten that a double holds exactly and 18 digits may need.
    static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    ]
    /// Doubles hold every whole number up to here.
    private static let exact: Int64 = 1 << 53

    init(_ bytes: UnsafeRawBufferPointer, words: Words) {
        if let value = words.value(of: bytes) {
            self = .word(value)
        } else {
            self = .wrong(bytes.contains(0) ? .noNUL : .word(words.names))
        }
    }

    init(_ bytes: UnsafeRawBufferPointer, form: NumberForm) {
        var offset = 0
        let isNegative = form.isSigned && bytes.first == Byte.minus
        if isNegative { offset = 1 }
        var mantissa: Int64 = 0
        var digits = 0
        var scale = 0
        var point: Int?
        while offset < bytes.count {
            let byte = bytes[offset]
            let digit = byte &- Byte.zero
            if digit <= 9 {
                digits += 1
                if digits <= TableLimits.digits { mantissa = mantissa * 10 + Int64(digit) }
                if point != nil { scale += 1 }
            } else if byte == Byte.point, point == nil, digits > 0, form.hasDecimals {
                point = offset
            } else {
                self = .wrong(bytes.contains(0) ? .noNUL : .number(form))
                return
            }
            offset += 1
        }
        if digits == 0 || (point != nil && scale == 0) {
            self = .wrong(.number(form))
        } else if digits > TableLimits.digits {
            self = .wrong(.digits(atMost: TableLimits.digits))
        } else {
            self = .number(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
        }
    }

    /// The double nearest to mantissa / 10^scale.
    static func double(mantissa: Int64, scale: Int) -> Double {
        // One division of two exact doubles is rounded once and so correctly; more digits go the long way.
        if mantissa.magnitude <= exact.magnitude { return Double(mantissa) / powers[scale] }
        return Double("\(mantissa)e-\(scale)") ?? Double(mantissa) / powers[scale]
    }

    /// Whether a double gives the number back only with luck: beyond 15 digits or 15 decimals.
    static func isWide(mantissa: Int64, scale: Int) -> Bool {
        mantissa.magnitude >= 1_000_000_000_000_000 || scale > 15
    }
}
