import Quantities

extension Instant {
    /// As RFC 5322 writes it, in the time of Việt Nam: `Sat, 21 Nov 2026 13:13:30 +0700`.
    var mailDate: String {
        let local = adding(milliseconds: 7 * 3_600_000).description
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let number = day.dayNumber % 7
        let clock = local.dropFirst(11).prefix(8)
        return "\(names[(number + 7) % 7]), \(day.day) \(months[day.month - 1]) \(day.year) \(clock) +0700"
    }
}
