import Quantities

/// The two ways in which buckets write a time.
enum BucketTime {
    /// `2026-11-21T06:13:30.250Z`, also without the thousandths.
    static func list(_ text: String) -> Instant? {
        Instant(text) ?? (text.hasSuffix("Z") ? Instant(text.dropLast() + ".000Z") : nil)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Sat, 21 Nov 2026 06:13:30 GMT` (RFC 9110, 5.6.7).
    static func header(_ text: String) -> Instant? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let number = month + 1
        return Instant("\(words[3])-\(number < 10 ? "0" : "")\(number)-\(words[1])T\(words[4]).000Z")
    }
}
