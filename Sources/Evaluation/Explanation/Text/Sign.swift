import Criteria

/// The sign before a line; a word always stands beside it.
enum Sign: String {
    case met = "✓"
    case notMet = "✕"
    case open = "?"
    case apart = "–"

    init(_ verdict: Verdict) {
        self =
            switch verdict {
            case .met: .met
            case .notMet: .notMet
            case .absent(.notApplicable): .apart
            case .absent: .open
            }
    }

    init(_ mark: Mark) {
        self =
            switch mark {
            case .met: .met
            case .notMet: .notMet
            case .missing: .open
            case .notApplicable: .apart
            }
    }

    init(_ answer: ConditionTest.Answer) {
        self =
            switch answer {
            case .holds: .met
            case .fails: .notMet
            case .absent: .open
            }
    }
}
