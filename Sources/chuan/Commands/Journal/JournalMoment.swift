import ArgumentParser
import Quantities

/// A day in Việt Nam or a moment in UTC, as a person writes one.
enum JournalMoment: ExpressibleByArgument {
    case day(CivilDate)
    case moment(Instant)

    init?(argument: String) {
        if let day = CivilDate(argument) {
            self = .day(day)
        } else if let moment = Instant(argument) {
            self = .moment(moment)
        } else {
            return nil
        }
    }

    /// The first moment meant.
    var start: Instant {
        switch self {
        case .day(let day): Instant(startOf: day)
        case .moment(let moment): moment
        }
    }

    /// The first moment after all that is meant.
    var end: Instant {
        switch self {
        case .day(let day): Instant(startOf: day).adding(milliseconds: 86_400_000)
        case .moment(let moment): moment
        }
    }
}
