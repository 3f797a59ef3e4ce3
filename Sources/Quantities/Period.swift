/// A year, quarter, month or day of the calendar, written `2026`, `2026-Q3`, `2026-07`, `2026-07-31`.
package struct Period: Hashable, Sendable {
    /// How long a period is, from the longest.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case year, quarter, month, day
    }

    package let kind: Kind
    /// The digits without the signs between: `2026`, `20263`, `202607`, `20260731`. No two periods have the same.
    package let number: Int

    /// `nil` outside the years 1900 to 2199.
    package init?(year: Int) {
        guard (1900...2199).contains(year) else { return nil }
        self.init(unchecked: .year, year)
    }

    package init?(year: Int, quarter: Int) {
        guard (1900...2199).contains(year), (1...4).contains(quarter) else { return nil }
        self.init(unchecked: .quarter, year * 10 + quarter)
    }

    package init?(year: Int, month: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        self.init(unchecked: .month, year * 100 + month)
    }

    package init(_ day: CivilDate) {
        self.init(unchecked: .day, day.year * 10_000 + day.month * 100 + day.day)
    }

    /// Reads the four forms, nothing else.
    package init?(_ text: String) {
        if let day = CivilDate(text) {
            self.init(day)
            return
        }
        let bytes = Array(text.utf8)
        func number(_ digits: ArraySlice<UInt8>) -> Int? {
            var value = 0
            for byte in digits {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(bytes.prefix(4)) else { return nil }
        if bytes.count == 4 {
            self.init(year: year)
        } else if bytes.count == 7, bytes[4] == UInt8(ascii: "-") {
            if bytes[5] == UInt8(ascii: "Q"), let quarter = number(bytes[6...]) {
                self.init(year: year, quarter: quarter)
            } else if let month = number(bytes[5...]) {
                self.init(year: year, month: month)
            } else {
                return nil
            }
        } else {
            return nil
        }
    }

    /// The period with these digits; `nil` when there is none.
    package init?(number: Int) {
        switch number {
        case 1900...2199: self.init(year: number)
        case 19_000...21_999: self.init(year: number / 10, quarter: number % 10)
        case 190_000...219_999: self.init(year: number / 100, month: number % 100)
        default:
            guard
                let day = CivilDate(
                    year: number / 10_000,
                    month: number / 100 % 100,
                    day: number % 100
                )
            else { return nil }
            self.init(day)
        }
    }

    private init(unchecked kind: Kind, _ number: Int) {
        self.kind = kind
        self.number = number
    }
}

extension Period {
    package var year: Int {
        switch kind {
        case .year: number
        case .quarter: number / 10
        case .month: number / 100
        case .day: number / 10_000
        }
    }

    package var firstDay: CivilDate {
        switch kind {
        case .year: Self.day(year, 1, 1)
        case .quarter: Self.day(year, (number % 10 - 1) * 3 + 1, 1)
        case .month: Self.day(year, number % 100, 1)
        case .day: Self.day(year, number / 100 % 100, number % 100)
        }
    }

    package var lastDay: CivilDate {
        switch kind {
        case .year: Self.day(year, 12, 31)
        case .quarter, .month:
            // 31 days lead from the first day of any month into the next; back from its first day is the last of this.
            Self.day(before: Self.firstDay(ofMonthAfter: lastMonth))
        case .day: firstDay
        }
    }

    /// Whether every day of another period lies in this one.
    package func contains(_ other: Period) -> Bool {
        firstDay <= other.firstDay && other.lastDay <= lastDay
    }

    /// The period of the same kind that ends the day before; `nil` before the year 1900.
    package var previous: Period? {
        switch kind {
        case .year: Period(year: year - 1)
        case .quarter:
            number % 10 > 1 ? Period(number: number - 1) : Period(year: year - 1, quarter: 4)
        case .month: number % 100 > 1 ? Period(number: number - 1) : Period(year: year - 1, month: 12)
        case .day: firstDay.adding(days: -1).map { Period($0) }
        }
    }

    private var lastMonth: (year: Int, month: Int) {
        (year, kind == .quarter ? number % 10 * 3 : number % 100)
    }

    private static func firstDay(ofMonthAfter place: (year: Int, month: Int)) -> CivilDate? {
        place.month == 12
            ? CivilDate(year: place.year + 1, month: 1, day: 1)
            : CivilDate(year: place.year, month: place.month + 1, day: 1)
    }

    /// - Parameter day: `nil` for the first day of 2200, which the calendar no longer has.
    private static func day(before day: CivilDate?) -> CivilDate {
        day?.adding(days: -1) ?? Self.day(2199, 12, 31)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        guard let day = CivilDate(year: year, month: month, day: day) else {
            preconditionFailure("a period is of days of the calendar")
        }
        return day
    }
}

extension Period: Comparable, CustomStringConvertible {
    /// By first day; of two that begin together the longer comes first.
    package static func < (left: Period, right: Period) -> Bool {
        if left.firstDay != right.firstDay { return left.firstDay < right.firstDay }
        return left.lastDay > right.lastDay
    }

    package var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return switch kind {
        case .year: "\(number)"
        case .quarter: "\(year)-Q\(number % 10)"
        case .month: "\(year)-\(padded(number % 100))"
        case .day: firstDay.description
        }
    }
}
