import Criteria
import Quantities
import Territory
import TerritoryFiles

extension FactProblem {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .noSuchAttribute(let names):
            let list = names.joined(separator: ", ")
            return isVietnamese
                ? "không có thuộc tính này; các thuộc tính: \(list)"
                : "no such attribute; attributes: \(list)"
        case .ofTier(let tier):
            let name = tier.text(language)
            return isVietnamese ? "thuộc tính này là của \(name)" : "this attribute is said of a \(name)"
        case .notBefore(let day):
            return isVietnamese
                ? "thuộc tính này chỉ có từ ngày \(day); cần ngày bắt đầu từ đó trở đi"
                : "this attribute exists from \(day) on; a first day from then on is needed"
        case .noUnit(let history):
            guard !history.isEmpty else {
                return isVietnamese ? "không có đơn vị nào mang mã này" : "no unit ever had this code"
            }
            let list = history.map { "\($0.fullName) \($0.validity.text(language))" }.joined(separator: "; ")
            return isVietnamese
                ? "không có đơn vị mang mã này vào ngày valid_from; có: \(list)"
                : "no unit has this code on valid_from; there are: \(list)"
        case .beginning(let unit):
            let period = unit.validity.text(language)
            return isVietnamese
                ? "cần ngày bắt đầu, vì \(unit.fullName) có hiệu lực \(period)"
                : "a first day is needed, since \(unit.fullName) is in force \(period)"
        case .overlaps(let place):
            return isVietnamese
                ? "cùng thời gian với dòng \(place); hãy ghi valid_until cho dòng trước hoặc bỏ một dòng"
                : "holds at the same time as \(place); end that one by valid_until or remove one"
        }
    }
}

extension Tier {
    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.province, .vi): "cấp tỉnh"
        case (.province, .en): "province"
        case (.district, .vi): "cấp huyện"
        case (.district, .en): "district"
        case (.commune, .vi): "cấp xã"
        case (.commune, .en): "commune"
        }
    }
}

extension ShareProblem {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .noTransfer(let open):
            guard !open.isEmpty else {
                return isVietnamese
                    ? "không có phần nào chuyển từ đơn vị cũ này đến đây vào ngày đó, và không phần nào của nó còn chưa rõ"
                    : "nothing went there from this old unit on that day, and no portion of it is open"
            }
            let list = open.map { "\($0.new) (\($0.day))" }.joined(separator: ", ")
            return isVietnamese
                ? "không có phần nào chuyển đến đây vào ngày đó; phần chưa rõ chuyển đến: \(list)"
                : "nothing went there on that day; open portions went to: \(list)"
        case .alreadyKnown:
            return isVietnamese
                ? "phần này đã rõ trong dữ liệu hoặc đã nêu ở dòng trước"
                : "the records know this portion, or a line before states it"
        case .notTheWhole:
            return isVietnamese
                ? "các phần của đơn vị cũ cộng lại không thành 1"
                : "the shares of the old unit do not come to 1"
        case .tooLarge:
            return isVietnamese
                ? "tử số và mẫu số quá lớn để cộng chính xác; hãy dùng ít chữ số hơn"
                : "the terms are too large to be added exactly; use fewer digits"
        }
    }
}

extension CalendarFault.Problem {
    /// - Parameter other: where the other day stands, if there is one.
    func text(_ language: Language, other: String?) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .unknownOccasion:
            return isVietnamese ? "không có dịp nghỉ tên này" : "no occasion has this name"
        case .dayTwice:
            return isVietnamese
                ? "ngày này đã có ở dòng \(other ?? "")" : "this day stands in \(other ?? "") already"
        case .tooManyDays(let lawful):
            return isVietnamese
                ? "luật chỉ cho nghỉ \(lawful) ngày dịp này"
                : "the law gives \(lawful) day(s) of this occasion"
        case .notByLaw:
            return isVietnamese
                ? "luật không cho nghỉ dịp này vào năm đó"
                : "the law does not give this occasion in that year"
        case .notAWorkday:
            return isVietnamese
                ? "là ngày nghỉ hằng tuần, không hoán đổi được"
                : "a day of the weekend cannot be swapped away"
        case .notAWeekend:
            return isVietnamese
                ? "là ngày làm việc; chỉ làm bù vào ngày nghỉ hằng tuần"
                : "a working day; only a weekend is worked instead"
        case .notTheCompensation:
            return isVietnamese
                ? "không phải ngày nghỉ bù theo khoản 3 Điều 111 Bộ luật Lao động"
                : "not a compensation by article 111, clause 3 of the Labour Code"
        case .swapsUnequal(let rest, let work):
            return isVietnamese
                ? "\(rest) ngày nghỉ hoán đổi nhưng \(work) ngày làm bù"
                : "\(rest) day(s) of rest were swapped for \(work) of work"
        }
    }
}
