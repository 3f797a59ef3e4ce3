/// A moment, to the millisecond, written in UTC: `2026-11-21T06:13:30.250Z`.
///
/// The written form always has 24 characters, so texts sort as the moments do. Years 1900 to 2199.
package struct Instant: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int64

    private static let perDay: Int64 = 86_400_000
    /// Việt Nam's clocks: UTC+7, without summer time since 1975.
    private static let vietnam: Int64 = 7 * 3_600_000

    /// `nil` outside the years 1900 to 2199.
    package init?(milliseconds: Int64) {
        guard CivilDate(dayNumber: Instant.days(milliseconds)) != nil else { return nil }
        self.milliseconds = milliseconds
    }

    /// Midnight at which a day begins in Việt Nam.
    package init(startOf day: CivilDate) {
        milliseconds = Int64(day.dayNumber) * Instant.perDay - Instant.vietnam
    }

    /// Reads exactly `YYYY-MM-DDTHH:MM:SS.mmmZ`.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "."), bytes[23] == UInt8(ascii: "Z"),
            let day = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self))
        else { return nil }
        func number(_ range: Range<Int>, below limit: Int64) -> Int64? {
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            }
            return value < limit ? value : nil
        }
        guard let hour = number(11..<13, below: 24), let minute = number(14..<16, below: 60),
            let second = number(17..<19, below: 60), let thousandth = number(20..<23, below: 1_000)
        else { return nil }
        let time = ((hour * 60 + minute) * 60 + second) * 1_000 + thousandth
        milliseconds = Int64(day.dayNumber) * Instant.perDay + time
    }

    /// The day that calendars in Việt Nam show at this moment.
    package var day: CivilDate {
        // The last hours of 2199 in UTC belong to a day that the calendar no longer has.
        CivilDate(dayNumber: Instant.days(milliseconds + Instant.vietnam)) ?? Instant.utcDay(milliseconds)
    }

    /// The moment so much later, held within the years that can be written.
    package func adding(milliseconds more: Int64) -> Instant {
        let (sum, overflow) = milliseconds.addingReportingOverflow(more)
        guard !overflow, let moved = Instant(milliseconds: sum) else { return more < 0 ? .earliest : .latest }
        return moved
    }

    package static let earliest = Instant(unchecked: -25_567 * perDay)
    package static let latest = Instant(unchecked: 84_006 * perDay - 1)

    private init(unchecked milliseconds: Int64) { self.milliseconds = milliseconds }

    private static func days(_ milliseconds: Int64) -> Int {
        Int(milliseconds >= 0 ? milliseconds / perDay : (milliseconds + 1) / perDay - 1)
    }

    private static func utcDay(_ milliseconds: Int64) -> CivilDate {
        guard let day = CivilDate(dayNumber: days(milliseconds)) else {
            preconditionFailure("an instant is within the calendar")
        }
        return day
    }
}

extension Instant: Comparable, CustomStringConvertible {
    package static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    package var description: String {
        let time = milliseconds - Int64(Instant.days(milliseconds)) * Instant.perDay
        func padded(_ number: Int64, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return Instant.utcDay(milliseconds).description + "T" + padded(time / 3_600_000, 2) + ":"
            + padded(time / 60_000 % 60, 2) + ":" + padded(time / 1_000 % 60, 2) + "."
            + padded(time % 1_000, 3) + "Z"
    }
}
