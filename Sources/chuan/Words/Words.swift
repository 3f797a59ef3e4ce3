import Criteria

/// The sentences that commands say themselves.
enum Words {
    /// What people call the data file at this path.
    static func input(_ path: String, _ language: Language) -> String {
        guard path == "-" else { return path }
        return language == .vi ? "đầu vào chuẩn" : "standard input"
    }

    static func setFaults(_ count: Int) -> Text {
        Text(
            vi: "Bộ tiêu chí có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "The criteria set has \(count) fault(s) as above; mend them and run again."
        )
    }

    static func elementFaults(_ count: Int) -> Text {
        Text(
            vi: "Tệp chỉ tiêu dữ liệu có \(count) lỗi như trên; hãy sửa rồi chạy lại.",
            en: "The file of data elements has \(count) fault(s) as above; mend them and run again."
        )
    }

    /// - Parameter shown: how many of them were listed.
    static func dataFaults(_ count: Int, shown: Int) -> Text {
        guard count > shown else {
            return Text(
                vi: "Số liệu có \(count) lỗi như trên; chưa đánh giá gì.",
                en: "The data have \(count) fault(s) as above; nothing was evaluated."
            )
        }
        return Text(
            vi: "Số liệu có \(count) lỗi, trên đây là \(shown) lỗi đầu; chưa đánh giá gì.",
            en:
                "The data have \(count) faults, of which the first \(shown) are listed; nothing was evaluated."
        )
    }

    static let interrupted = Text(
        vi: "Đã dừng theo yêu cầu; không ghi gì.",
        en: "Stopped as asked; nothing was written."
    )

    /// - Parameter near: units that may be meant.
    static func unknownUnit(_ unit: String, path: String, near: [String]) -> Text {
        let quoted = near.map { "“\($0)”" }
        guard !quoted.isEmpty else {
            return Text(
                vi: "Không có đơn vị “\(unit)” trong \(input(path, .vi)); hãy ghi đúng như trong cột unit.",
                en: "No unit “\(unit)” in \(input(path, .en)); write it exactly as in the column unit."
            )
        }
        return Text(
            vi:
                "Không có đơn vị “\(unit)” trong \(input(path, .vi)); có phải là \(quoted.joined(separator: " hay "))?",
            en: "No unit “\(unit)” in \(input(path, .en)); did you mean \(quoted.joined(separator: " or "))?"
        )
    }

    static func unknownCriterion(_ code: String, known: [String]) -> Text {
        Text(
            vi: "Không có tiêu chí “\(code)”; các mã: \(known.joined(separator: " "))",
            en: "No criterion “\(code)”; codes: \(known.joined(separator: " "))"
        )
    }

    static func unknownGroup(_ code: String, members: [String]) -> Text {
        Text(
            vi: "“\(code)” là một nhóm; hãy cho một tiêu chí trong nhóm: \(members.joined(separator: " "))",
            en: "“\(code)” is a group; name a criterion in it: \(members.joined(separator: " "))"
        )
    }

    static func noSets(_ folder: String?) -> Text {
        guard let folder else {
            return Text(
                vi:
                    "Không tìm thấy thư mục Criteria với các bộ tiêu chí; hãy chỉ ra bằng biến CHUAN_CRITERIA.",
                en: "No folder Criteria with criteria sets was found; name it in the variable CHUAN_CRITERIA."
            )
        }
        return Text(
            vi: "\(folder): không có bộ tiêu chí nào ở đây; hãy xem lại biến CHUAN_CRITERIA.",
            en: "\(folder): there are no criteria sets here; check the variable CHUAN_CRITERIA."
        )
    }

    static func unknownGoal(_ goal: String, set: CriteriaSet) -> Text {
        switch set.result.kind {
        case .verdict:
            return Text(
                vi: "Không có mục tiêu “\(goal)”; bộ này chỉ có mục tiêu met (đạt)",
                en: "No goal “\(goal)”; this set knows only met"
            )
        case .levels:
            return Text(
                vi: "Không có mục tiêu “\(goal)”; hãy cho một mức từ 1 đến \(set.levels.count)",
                en: "No goal “\(goal)”; give a level from 1 to \(set.levels.count)"
            )
        case .score:
            let bands = set.result.bands.map(\.id).joined(separator: ", ")
            return Text(
                vi: "Không có mục tiêu “\(goal)”; hãy cho một số điểm"
                    + (bands.isEmpty ? "" : " hoặc một trong: \(bands)"),
                en: "No goal “\(goal)”; give a number of points"
                    + (bands.isEmpty ? "" : " or one of: \(bands)")
            )
        }
    }

    static let differentUnits = Text(
        vi: "Hai tệp số liệu không có cùng các đơn vị theo cùng thứ tự; hãy sắp xếp lại cho khớp.",
        en: "The two data files do not hold the same units in the same order; align them."
    )

    static let writing = Text(vi: "Đang ghi", en: "Writing")
    static let comparing = Text(vi: "Đang so sánh", en: "Comparing")
    static let testing = Text(vi: "Đang thử độ vững", en: "Testing")
    static let evaluating = Text(vi: "Đang đánh giá", en: "Evaluating")
}
