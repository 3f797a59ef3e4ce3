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
            return isVietnamese
                ? "cần một cấp: province, district hoặc commune"
                : "expected a tier: province, district or commune"
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
        }
    }
}
