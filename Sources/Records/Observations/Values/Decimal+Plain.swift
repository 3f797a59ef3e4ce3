package import Quantities

extension Decimal {
    /// With a point and all decimals that it was written with: `12.50`.
    package var plainText: String {
        let digits = String(mantissa.magnitude)
        let sign = mantissa < 0 ? "-" : ""
        guard scale > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
    }

    /// Reads digits with or without a point and decimals behind it, at most 18 digits, no sign.
    package init?(plain text: String) {
        var mantissa: Int64 = 0
        var digits = 0
        var scale: Int?
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), scale == nil, digits > 0 {
                scale = 0
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 18 else { return nil }
            mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
            digits += 1
            if let places = scale { scale = places + 1 }
        }
        guard digits > 0, scale != 0 else { return nil }
        self.init(mantissa: mantissa, scale: scale ?? 0)
    }
}
