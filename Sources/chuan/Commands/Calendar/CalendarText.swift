import Criteria
import Quantities

/// Days as text and as JSON.
enum CalendarText {
    /// What is known of a day.
    enum Status {
        case known(DayStatus)
        /// Only what the list says, since the whole is not known.
        case listed(ListedDay)
    }

    static func table(
        _ days: [(CivilDate, Status)],
        _ calendar: WorkingCalendar,
        _ language: Language
    ) -> String {
        let isVietnamese = language == .vi
        var table = TextTable([
            (isVietnamese ? "Ngày" : "Day", .left), (isVietnamese ? "Thứ" : "Weekday", .left),
            (isVietnamese ? "Là" : "Is", .left), (isVietnamese ? "Nguồn" : "Source", .left),
        ])
        for (day, status) in days {
            table.append([
                day.description, day.weekday.text(language), status.text(calendar, language),
                status.source ?? "",
            ])
        }
        return table.text
    }

    static func json(_ day: CivilDate, _ status: Status) -> JSON {
        .compact([
            ("day", .text(day.description)), ("weekday", .whole(day.weekday.rawValue)),
            ("kind", .text(status.code)), ("occasion", .text(status.occasion)),
            ("source", .text(status.source)),
        ])
    }

    static func json(_ missing: MissingHolidays) -> JSON {
        .object([
            ("occasion", .text(missing.occasion.name)), ("lawful", .whole(missing.occasion.days)),
            ("listed", .whole(missing.known)),
        ])
    }
}

extension CalendarText.Status {
    private var listed: ListedDay? {
        switch self {
        case .listed(let day): day
        case .known(.working), .known(.weekend): nil
        case .known(.workingInstead(let day)), .known(.holiday(let day)), .known(.compensation(let day)),
            .known(.swapped(let day)):
            day
        }
    }

    var occasion: String? { listed?.occasion }

    /// The document; what follows from the law alone names the law.
    var source: String? {
        if case .known(.compensation) = self { return "45/2019/QH14 Điều 111 khoản 3" }
        return listed?.source
    }

    /// As in the data files, and two words for days that no list holds.
    var code: String { listedKind?.rawValue ?? (isWorking ? "working" : "weekend") }

    private var isWorking: Bool {
        switch self {
        case .known(let status): status.isWorking
        case .listed: false
        }
    }

    private var listedKind: ListedDay.Kind? {
        switch self {
        case .listed(let day): day.kind
        case .known(.working), .known(.weekend): nil
        case .known(.workingInstead): .workSwap
        case .known(.holiday): .holiday
        case .known(.compensation): .compensation
        case .known(.swapped): .restSwap
        }
    }

    func text(_ calendar: WorkingCalendar, _ language: Language) -> String {
        let isVietnamese = language == .vi
        guard let kind = listedKind else {
            if isWorking { return isVietnamese ? "làm việc" : "working day" }
            return isVietnamese ? "nghỉ hằng tuần" : "weekend"
        }
        let vietnamese = occasion ?? ""
        let name = isVietnamese ? vietnamese : calendar.occasion(named: vietnamese)?.english ?? vietnamese
        switch (kind, language) {
        case (.holiday, .vi): return "nghỉ \(name)"
        case (.holiday, .en): return "holiday: \(name)"
        case (.compensation, .vi): return "nghỉ bù \(name)"
        case (.compensation, .en): return "compensation: \(name)"
        case (.restSwap, .vi): return "nghỉ hoán đổi, \(name)"
        case (.restSwap, .en): return "swapped day off: \(name)"
        case (.workSwap, .vi): return "làm bù, \(name)"
        case (.workSwap, .en): return "worked instead: \(name)"
        case (.unsettled, .vi): return "chưa rõ có nghỉ không: \(name)"
        case (.unsettled, .en): return "not settled whether off: \(name)"
        case (.ordinary, .vi): return "ngày thường: \(name)"
        case (.ordinary, .en): return "as any other day: \(name)"
        }
    }
}

extension Weekday {
    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.monday, .vi): "thứ Hai"
        case (.monday, .en): "Monday"
        case (.tuesday, .vi): "thứ Ba"
        case (.tuesday, .en): "Tuesday"
        case (.wednesday, .vi): "thứ Tư"
        case (.wednesday, .en): "Wednesday"
        case (.thursday, .vi): "thứ Năm"
        case (.thursday, .en): "Thursday"
        case (.friday, .vi): "thứ Sáu"
        case (.friday, .en): "Friday"
        case (.saturday, .vi): "thứ Bảy"
        case (.saturday, .en): "Saturday"
        case (.sunday, .vi): "Chủ nhật"
        case (.sunday, .en): "Sunday"
        }
    }
}
