import Criteria

/// The sentences that commands say themselves.
enum Words {
    static func setFaults(_ count: Int) -> Text {
        Text(
            vi: "Bộ tiêu chí có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "The criteria set has \(count) fault(s) as above; mend them and run again.")
    }

    static func dataFaults(_ count: Int, shown: Int) -> Text {
        let rest = count > shown ? count - shown : 0
        return Text(
            vi: "Số liệu có \(count) lỗi\(rest > 0 ? " (\(rest) lỗi không kể ra)" : " như trên"); chưa đánh giá gì.",
            en: "The data have \(count) fault(s)\(rest > 0 ? " (\(rest) not listed)" : " as above"); nothing was evaluated.")
    }

    static let interrupted = Text(vi: "Đã dừng theo yêu cầu; không ghi gì.", en: "Stopped as asked; nothing was written.")

    static func unknownUnit(_ unit: String, path: String) -> Text {
        Text(
            vi: "Không có đơn vị “\(unit)” trong \(path); cột `unit` phải có đúng giá trị này.",
            en: "No unit “\(unit)” in \(path); the column `unit` must hold exactly this value.")
    }

    static func unknownCriterion(_ code: String, known: [String]) -> Text {
        Text(
            vi: "Không có tiêu chí “\(code)”; các mã: \(known.joined(separator: " "))",
            en: "No criterion “\(code)”; codes: \(known.joined(separator: " "))")
    }

    static let evaluating = Text(vi: "Đang đánh giá", en: "Evaluating")
}
