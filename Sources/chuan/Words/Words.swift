import Criteria

/// The sentences that commands say themselves.
enum Words {
    static func setFaults(_ count: Int) -> Text {
        Text(
            vi: "Bộ tiêu chí có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "The criteria set has \(count) fault(s) as above; mend them and run again."
        )
    }

    static func dataFaults(_ count: Int, shown: Int) -> Text {
        let rest = count > shown ? count - shown : 0
        return Text(
            vi:
                "Số liệu có \(count) lỗi\(rest > 0 ? " (\(rest) lỗi không kể ra)" : " như trên"); chưa đánh giá gì.",
            en:
                "The data have \(count) fault(s)\(rest > 0 ? " (\(rest) not listed)" : " as above"); nothing was evaluated."
        )
    }

    static let interrupted = Text(
        vi: "Đã dừng theo yêu cầu; không ghi gì.",
        en: "Stopped as asked; nothing was written."
    )

    static func unknownUnit(_ unit: String, path: String) -> Text {
        Text(
            vi: "Không có đơn vị “\(unit)” trong \(path); cột `unit` phải có đúng giá trị này.",
            en: "No unit “\(unit)” in \(path); the column `unit` must hold exactly this value."
        )
    }

    static func unknownCriterion(_ code: String, known: [String]) -> Text {
        Text(
            vi: "Không có tiêu chí “\(code)”; các mã: \(known.joined(separator: " "))",
            en: "No criterion “\(code)”; codes: \(known.joined(separator: " "))"
        )
    }

    static func unknownGoal(_ goal: String, set: CriteriaSet) -> Text {
        switch set.result.kind {
        case .verdict:
            return Text(
                vi: "Mục tiêu “\(goal)” không có; bộ này chỉ có: met",
                en: "No goal “\(goal)”; this set knows: met"
            )
        case .levels:
            return Text(
                vi: "Mục tiêu “\(goal)” không có; hãy cho một mức từ 1 đến \(set.levels.count)",
                en: "No goal “\(goal)”; give a level from 1 to \(set.levels.count)"
            )
        case .score:
            let bands = set.result.bands.map(\.id).joined(separator: ", ")
            return Text(
                vi: "Mục tiêu “\(goal)” không có; hãy cho một số điểm"
                    + (bands.isEmpty ? "" : " hoặc một trong: \(bands)"),
                en: "No goal “\(goal)”; give a number of points"
                    + (bands.isEmpty ? "" : " or one of: \(bands)")
            )
        }
    }

    static let differentUnits = Text(
        vi: "Hai tệp số liệu không cùng đơn vị theo cùng thứ tự; hãy sắp xếp lại cho khớp.",
        en: "The two data files do not hold the same units in the same order; align them."
    )

    static let evaluating = Text(vi: "Đang đánh giá", en: "Evaluating")
}
