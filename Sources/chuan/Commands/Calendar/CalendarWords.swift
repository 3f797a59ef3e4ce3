import Criteria
import Quantities

/// The sentences of `chuan calendar`.
enum CalendarWords {
    static func faults(_ count: Int) -> Text {
        Text(
            vi: "Dữ liệu ngày nghỉ có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "The days off have \(count) fault(s) as above; mend them and run again."
        )
    }

    static func known(_ year: Int) -> Text {
        Text(vi: "\(year): đủ ngày nghỉ theo luật.", en: "\(year): all days off by law are known.")
    }

    static func notKnown(_ year: Int, _ missing: [MissingHolidays]) -> Text {
        guard !missing.isEmpty else {
            return Text(
                vi: "\(year): chưa có dữ liệu về luật nghỉ lễ của năm này; không tính được ngày làm việc.",
                en:
                    "\(year): the law of days off is not recorded for this year; working days cannot be counted."
            )
        }
        let vi = missing.map { "\($0.occasion.name) \($0.known)/\($0.occasion.days) ngày" }
        let en = missing.map { "\($0.occasion.english) \($0.known) of \($0.occasion.days)" }
        return Text(
            vi:
                "\(year): chưa biết đủ ngày nghỉ (\(vi.joined(separator: ", "))); không tính được ngày làm việc.",
            en:
                "\(year): not all days off are known (\(en.joined(separator: ", "))); working days cannot be counted."
        )
    }

    static func unsettled(_ day: ListedDay) -> Text {
        Text(
            vi: "\(day.day): chưa rõ có phải ngày nghỉ không (\(day.occasion): \(day.source)).",
            en: "\(day.day): not settled whether it is a day off (\(day.occasion): \(day.source))."
        )
    }

    static func workingDays(_ count: Int, _ year: Int) -> Text {
        Text(vi: "Năm \(year) có \(count) ngày làm việc.", en: "\(year) has \(count) working days.")
    }

    static func last(_ day: CivilDate) -> Text {
        Text(
            vi: "Ngày cuối cùng còn đúng hạn: \(day), \(day.weekday.text(.vi)).",
            en: "The last day in time: \(day), \(day.weekday.text(.en))."
        )
    }

    static func passed(_ count: Int) -> Text {
        Text(vi: "Bỏ qua \(count) ngày nghỉ:", en: "\(count) day(s) off were passed over:")
    }
}

extension CalendarRefusal {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let remedy =
            isVietnamese
            ? " Khi có thông báo, thêm bằng --holidays TỆP."
            : " When it is announced, add it with --holidays FILE."
        switch self {
        case .holidaysNotKnown(let year, let missing):
            return CalendarWords.notKnown(year, missing)(language) + remedy
        case .unsettled(let day): return CalendarWords.unsettled(day)(language) + remedy
        case .tooMany(let count):
            return isVietnamese
                ? "“\(count)”: chỉ tính từ 0 đến \(WorkingCalendar.limit) ngày."
                : "“\(count)”: only 0 to \(WorkingCalendar.limit) days are counted."
        case .beyondCalendar:
            return isVietnamese
                ? "Ngày nằm ngoài các năm 1900 đến 2199." : "The day lies outside the years 1900 to 2199."
        }
    }
}
