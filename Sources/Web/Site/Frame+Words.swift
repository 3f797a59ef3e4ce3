import Criteria
package import Quantities

// Numbers, days and moments as people of the page's language write them.
extension Frame {
    var wording: NumberWording {
        switch language {
        case .vi: .vietnamese
        case .en: .english
        }
    }

    /// `3.321`, in English `3,321`.
    package func number(_ count: Int) -> String { wording.number(DecimalDigits(Int64(count))) }

    /// A decimal in plain notation, `1234.50`; any other text as it is.
    package func number(_ plain: String) -> String {
        DecimalDigits(plain).map { wording.number($0) } ?? plain
    }

    /// An amount of đồng in plain notation.
    package func money(_ plain: String) -> String {
        DecimalDigits(plain).map { wording.money($0) } ?? plain
    }

    /// `74,44 %`: a part of a whole with at most two decimals, cut and never rounded up, so that 79.996 % is not 80 %.
    package func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let hundredths = part.multipliedFullWidth(by: 10_000)
        let quotient = whole.dividingFullWidth(hundredths).quotient
        let digits = DecimalDigits(Int64(quotient)).dividedByPowerOfTen(2)
        return wording.percent(digits)
    }

    /// `21/11/2026`, in English `2026-11-21`.
    package func day(_ day: CivilDate) -> String {
        switch language {
        case .vi: day.vietnamese
        case .en: day.description
        }
    }

    /// A moment by Việt Nam's clocks: `21/11/2026 13:05`.
    package func moment(_ moment: Instant) -> String {
        let minutes = (moment.milliseconds + 7 * 3_600_000) / 60_000
        let minuteOfDay = ((minutes % 1_440) + 1_440) % 1_440
        func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day(moment.day)) \(padded(minuteOfDay / 60)):\(padded(minuteOfDay % 60))"
    }
}
