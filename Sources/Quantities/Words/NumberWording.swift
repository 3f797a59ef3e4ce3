/// How people of a language write numbers: `1.846`, `74,44 %` in Vietnamese, `1,846`, `74.44%` in English.
///
/// Every digit given is written: rounding, where it is harmless, is done before.
package struct NumberWording: Hashable, Sendable {
    package let groupSign: Character
    package let decimalSign: Character
    /// What stands before the percent sign.
    package let percentGap: String
    /// The word for thousands of millions of đồng.
    package let billion: String
    package let million: String
    package let dong: String

    package static let vietnamese = NumberWording(
        groupSign: ".",
        decimalSign: ",",
        percentGap: " ",
        billion: "tỷ đồng",
        million: "triệu đồng",
        dong: "đồng"
    )

    package static let english = NumberWording(
        groupSign: ",",
        decimalSign: ".",
        percentGap: "",
        billion: "billion đồng",
        million: "million đồng",
        dong: "đồng"
    )

    package func number(_ digits: DecimalDigits) -> String {
        var text = digits.isNegative ? "−" : ""
        text += grouped(digits.whole)
        if !digits.fraction.isEmpty { text += "\(decimalSign)\(digits.fraction)" }
        return text
    }

    /// - Parameter hundredths: the share in percent, `74.44` for 0.7444.
    package func percent(_ hundredths: DecimalDigits) -> String { number(hundredths) + percentGap + "%" }

    /// An amount of đồng in the largest unit in which it stays short, at most three decimals, and loses nothing:
    /// `120 tỷ đồng`, but `120.000.000.001 đồng`.
    package func money(_ dong: DecimalDigits) -> String {
        for (places, word) in [(9, billion), (6, million)] {
            let scaled = dong.dividedByPowerOfTen(places)
            if scaled.whole != "0", scaled.fraction.count <= 3 { return "\(number(scaled)) \(word)" }
        }
        return "\(number(dong)) \(self.dong)"
    }

    /// Digits in groups of three from the right.
    private func grouped(_ whole: String) -> String {
        var text = ""
        for (place, digit) in whole.enumerated() {
            if place > 0, (whole.count - place) % 3 == 0 { text.append(groupSign) }
            text.append(digit)
        }
        return text
    }
}
