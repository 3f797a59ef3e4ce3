import Criteria
import TerritoryFiles

extension TerritoryFileFault {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        let place = line == 0 ? file : "\(file):\(line)"
        let name = column.map { isVietnamese ? ", cột \($0)" : ", column \($0)" } ?? ""
        let found = line == 0 ? "" : " “\(value)”;"
        return "\(place)\(name):\(found) \(expected.text(language))"
    }
}

extension TerritoryFileFault.Expected {
    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .folder:
            return isVietnamese
                ? "không thấy thư mục này; hãy đặt biến CHUAN_DATA" : "no such folder; set CHUAN_DATA"
        case .readable(let reason):
            return isVietnamese ? "không đọc được tệp (\(reason))" : "the file cannot be read (\(reason))"
        case .header(let header):
            return isVietnamese ? "cần dòng tiêu đề \(header)" : "expected the header \(header)"
        case .cells(let count): return isVietnamese ? "cần \(count) ô" : "expected \(count) cells"
        case .utf8: return isVietnamese ? "không phải UTF-8" : "not UTF-8"
        case .name:
            return isVietnamese
                ? "cần một tên, không có dấu cách thừa" : "expected a name without idle spaces"
        case .code: return isVietnamese ? "cần mã 2, 3 hoặc 5 chữ số" : "expected a code of 2, 3 or 5 digits"
        case .kind: return isVietnamese ? "không phải loại đơn vị" : "not a kind of unit"
        case .transferKind: return isVietnamese ? "không phải loại chuyển" : "not a kind of transfer"
        case .tier:
            return isVietnamese ? "cần cấp: province, district hoặc commune" : "expected province, district or commune"
        case .date: return isVietnamese ? "cần ngày dạng 2025-07-01" : "expected a day like 2025-07-01"
        case .laterDate:
            return isVietnamese ? "phải sau valid_from" : "must be later than valid_from"
        case .position:
            return isVietnamese
                ? "cần kinh độ và vĩ độ trong Việt Nam, hoặc để trống cả hai"
                : "expected a longitude and latitude in Việt Nam, or both blank"
        case .portion:
            return isVietnamese
                ? "cần 0, 1, phần như 3/5, hoặc để trống" : "expected 0, 1, a share like 3/5, or blank"
        case .oneRow: return isVietnamese ? "cần đúng một dòng" : "expected exactly one row"
        case .column(let name):
            return isVietnamese ? "thiếu cột \(name)" : "the column \(name) is missing"
        case .noSuchColumn(let names):
            let list = names.joined(separator: ", ")
            return isVietnamese
                ? "không có cột tên này; các cột: \(list)" : "no column has this name; columns: \(list)"
        case .columnOnce:
            return isVietnamese ? "cột có hai lần; hãy giữ một" : "the column stands twice; keep one"
        case .rows(let limit):
            return isVietnamese
                ? "nhiều hơn \(limit) dòng; hãy chia nhỏ" : "more than \(limit) rows; split it"
        case .text(let limit):
            return isVietnamese
                ? "cần chữ, không có dấu cách thừa, nhiều nhất \(limit) byte"
                : "expected a text without idle spaces, at most \(limit) bytes"
        case .word(let words):
            let list = words.joined(separator: ", ")
            return isVietnamese ? "cần một trong: \(list)" : "expected one of: \(list)"
        case .whole(let range):
            return isVietnamese
                ? "cần số nguyên từ \(range.lowerBound) đến \(range.upperBound)"
                : "expected a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .shareForm:
            return isVietnamese
                ? "cần phần từ 0 đến 1, như 3/5 hoặc 0.6" : "expected a share from 0 to 1, like 3/5 or 0.6"
        case .figure:
            return isVietnamese
                ? "cần số (chữ số, dấu chấm cho phần thập phân, nhiều nhất 18 chữ số), để trống nếu thiếu, hoặc KAD"
                : "expected a number (digits, . as decimal sign, at most 18 digits), blank if missing, or KAD"
        case .notNegative:
            return isVietnamese ? "số cộng được không thể âm" : "a figure that is added cannot be negative"
        case .unitOnce(let line):
            return isVietnamese
                ? "đơn vị này đã có ở dòng \(line)" : "this unit stands on line \(line) already"
        case .unitInForce(let day):
            return isVietnamese
                ? "không có đơn vị cấp xã mang mã này vào ngày \(day)"
                : "no commune has this code on \(day)"
        case .fact(let problem): return problem.text(language)
        case .share(let problem): return problem.text(language)
        case .calendar(let problem, let other): return problem.text(language, other: other)
        }
    }
}
