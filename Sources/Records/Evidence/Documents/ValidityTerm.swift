import Database

/// How the last day on which evidence counts was found.
package enum ValidityTerm: Hashable, Sendable {
    /// There is none: it counts until something else takes its place.
    case open
    /// Somebody stated it.
    case stated
    /// The calendar year of its first day and those after it, so many in all.
    case calendarYears(Int)
}

/// Kept as `open`, `stated` or `years:2`.
extension ValidityTerm: RawRepresentable, SQLConvertible {
    package var rawValue: String {
        switch self {
        case .open: "open"
        case .stated: "stated"
        case .calendarYears(let years): "years:\(years)"
        }
    }

    package init?(rawValue: String) {
        switch rawValue {
        case "open": self = .open
        case "stated": self = .stated
        default:
            guard rawValue.hasPrefix("years:"), let years = Int(rawValue.dropFirst(6)),
                (1...99).contains(years)
            else { return nil }
            self = .calendarYears(years)
        }
    }
}
