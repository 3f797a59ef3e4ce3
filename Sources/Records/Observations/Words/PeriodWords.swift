package import Criteria
package import Quantities

/// The kinds of period in words.
package enum PeriodWords {
    package static func kind(_ kind: Period.Kind, _ language: Language) -> String {
        switch (kind, language) {
        case (.year, .vi): "một năm, như 2026"
        case (.quarter, .vi): "một quý, như 2026-Q3"
        case (.month, .vi): "một tháng, như 2026-07"
        case (.day, .vi): "một ngày, như 2026-07-31"
        case (.year, .en): "a year, like 2026"
        case (.quarter, .en): "a quarter, like 2026-Q3"
        case (.month, .en): "a month, like 2026-07"
        case (.day, .en): "a day, like 2026-07-31"
        }
    }

    static func kind(_ word: String, _ language: Language) -> String {
        Period.Kind(rawValue: word).map { kind($0, language) } ?? word
    }
}
