/// A decimal number as it was written: a whole number of units of 10^-scale.
///
/// Range: at most 18 significant digits, scale 0...18. `1.50` and `1.5` are equal but keep their own scale for printing.
package struct Decimal: Sendable {
    /// The digits without the decimal sign.
    package let mantissa: Int64
    /// How many of the digits stand behind the decimal sign.
    package let scale: Int

    package init(mantissa: Int64, scale: Int = 0) {
        precondition((0...18).contains(scale), "scale outside 0...18")
        self.mantissa = mantissa
        self.scale = scale
    }

    /// 10 to the power of `scale`.
    package static func powerOfTen(_ scale: Int) -> Int64 {
        var power: Int64 = 1
        for _ in 0..<scale { power *= 10 }
        return power
    }

    /// The decimal of at most 15 significant digits that reads back as this double, for values known to come from one.
    ///
    /// Fifteen digits survive the way through a double, so the shortest such decimal is the one that was read.
    package init?(recovering value: Double) {
        for scale in 0...15 {
            let power = Double(Self.powerOfTen(scale))
            let digits = (value * power).rounded()
            guard digits.magnitude < 1e15 else { return nil }
            if digits / power == value {
                self.init(mantissa: Int64(digits), scale: scale)
                return
            }
        }
        return nil
    }
}

extension Decimal: Hashable {
    package static func == (left: Decimal, right: Decimal) -> Bool {
        Int128(left.mantissa) * Int128(powerOfTen(right.scale)) == Int128(right.mantissa)
            * Int128(powerOfTen(left.scale))
    }

    package func hash(into hasher: inout Hasher) {
        var digits = mantissa
        var places = scale
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        hasher.combine(digits)
        hasher.combine(digits == 0 ? 0 : places)
    }
}
