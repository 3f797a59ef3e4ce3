import Criteria

extension VietnameseWords {
    func exactly(_ number: String) -> String { "đúng bằng \(number)" }

    func points(_ given: String, of maximum: String) -> String { "\(given) trên \(maximum) điểm" }

    func pointsLost(_ given: String, of maximum: String, lost: String) -> String {
        "Được \(given) trên \(maximum) điểm, mất \(lost)"
    }

    func pointsOpen(of maximum: String) -> String { "Thiếu số liệu, chưa có điểm (điểm tối đa \(maximum))" }

    func pointsExcluded(_ absence: Absence?) -> String {
        switch absence {
        case .notApplicable: "Không áp dụng, không tính điểm"
        case .missing: "Thiếu số liệu, không tính điểm"
        case .noBase: "Mẫu số bằng 0, không tính điểm"
        case nil: "Không tính điểm"
        }
    }

    func pointsPolicy(_ given: String, of maximum: String, absence: Absence) -> String {
        let reason =
            switch absence {
            case .missing: "Thiếu số liệu"
            case .notApplicable: "Không áp dụng"
            case .noBase: "Mẫu số bằng 0"
            }
        return "\(reason), \(given) trên \(maximum) điểm"
    }

    func check(_ isYes: Bool) -> String { isYes ? "Trả lời có: được điểm tối đa." : "Trả lời không: 0 điểm." }

    func ratio(_ calculation: String) -> String { "Điểm bằng tỷ lệ nhân điểm tối đa: \(calculation)" }

    func reaches(_ value: String, _ full: String) -> String {
        "\(value), từ \(full) trở lên: được điểm tối đa."
    }

    func fallsShort(_ value: String, of full: String, calculation: String?) -> String {
        calculation.map { "\(value), chưa đến \(full): điểm bằng \($0)" }
            ?? "\(value), chưa đến \(full): 0 điểm."
    }

    func tier(_ fate: Branch.Fate) -> String {
        switch fate {
        case .applied: "Thuộc bậc này"
        case .passedOver: "Không thuộc bậc"
        case .notReached: "Không xét đến bậc"
        case .unknown: "Chưa biết có thuộc bậc"
        }
    }

    func option(isChosen: Bool) -> String { isChosen ? "Phương án của đơn vị" : "Phương án khác" }

    func part(_ answer: ConditionTest.Answer) -> String {
        switch answer {
        case .holds: "Có"
        case .fails: "Không"
        case .absent(.missing), .absent(.noBase): "Thiếu số liệu"
        case .absent(.notApplicable): "Không áp dụng"
        }
    }

    func shareOfMaximum(_ share: String) -> String { "\(share) điểm tối đa" }

    func points(calculation: String) -> String { "Điểm: \(calculation)" }

    func rubric(_ points: String) -> String { "Điểm do hội đồng thẩm định cho: \(points)." }

    func aboveMaximum(_ maximum: String) -> String { "Vượt điểm tối đa nên lấy \(maximum) điểm." }

    func rounded(digits: Int, result: String) -> String {
        digits == 0
            ? "Làm tròn đến số nguyên: \(result)." : "Làm tròn đến \(digits) chữ số thập phân: \(result)."
    }

    func cohort(_ cohort: CohortWords) -> String {
        let compared = "So với \(cohort.unitCount) đơn vị có số liệu"
        switch cohort.method {
        case .minMax:
            let better = cohort.higherIsBetter ? "càng cao càng nhiều điểm" : "càng thấp càng nhiều điểm"
            let ends = "thấp nhất \(cohort.lowest), cao nhất \(cohort.highest)"
            return cohort.isFixed
                ? "Khung tính điểm \(ends); đơn vị này \(cohort.value); \(better)."
                : "\(compared): \(ends); đơn vị này \(cohort.value); \(better)."
        case .percentile, .rank:
            let standing = "\(cohort.below) đơn vị thấp hơn, \(cohort.above) đơn vị cao hơn"
            return "\(compared): \(standing); đơn vị này \(cohort.value)."
        case .zScore:
            return "\(compared): điểm theo độ lệch so với giá trị trung bình, tính bằng độ lệch chuẩn; "
                + "đơn vị này \(cohort.value)."
        }
    }

    func cohortFlat(_ value: String, _ flat: CohortRule.Flat, isFull: Bool) -> String {
        let worth =
            switch flat {
            case .fullIfPositive:
                isFull ? "lớn hơn 0 nên được điểm tối đa" : "không lớn hơn 0 nên được 0 điểm"
            case .full: "nên được điểm tối đa"
            case .half: "nên được một nửa điểm tối đa"
            case .zero: "nên được 0 điểm"
            }
        return "Các đơn vị có số liệu đều bằng nhau (\(value)), \(worth)."
    }

    func shortfall(_ shortfall: ShortfallWords) -> String {
        let goal =
            switch shortfall.goal {
            case .met: "Để đạt"
            case .level(let level): "Để đạt ở mức \(level)"
            case .fullPoints: "Để được điểm tối đa"
            case .points: "Để được \(shortfall.points) điểm"
            }
        let verb = shortfall.isMore ? "cần thêm" : "cần giảm"
        let whole = shortfall.whole.map { " trên \($0)" } ?? ""
        return "\(goal), \(verb) \(shortfall.difference): \(shortfall.letter) là \(shortfall.needed)\(whole)."
    }

    // MARK: - Cách đọc

    func says(_ words: String, at: String?) -> String {
        at.map { "Văn bản viết (\($0)): “\(words)”" } ?? "Văn bản viết: “\(words)”"
    }

    func applied(_ words: String) -> String { "Áp dụng: \(words)" }

    func why(_ words: String) -> String { "Lý do: \(words)" }

    func alternative(_ words: String) -> String { "Cách hiểu khác: \(words)" }

    // MARK: - Cả đơn vị

    func edition(_ edition: String) -> String { "phiên bản \(edition)" }

    func wholeLevel(_ level: Int, title: String?) -> String {
        title.map { "mức \(level), \($0)" } ?? "chưa đạt mức nào"
    }

    func bestLevel(_ level: Int) -> String {
        "Nếu mọi số liệu còn thiếu đều đạt thì có thể đến mức \(level)."
    }

    func toReach(_ level: Int, title: String) -> String { "Để đạt mức \(level), \(title), còn thiếu:" }

    func notMet(_ count: Int, codes: String) -> String { "Không đạt \(count) tiêu chí: \(codes)" }

    func missing(_ count: Int, codes: String) -> String { "Thiếu số liệu của \(count) tiêu chí: \(codes)" }

    func rule(_ rule: VerdictRule) -> String {
        switch rule {
        case .all: "đạt khi tất cả các mục đều đạt"
        case .any: "đạt khi có ít nhất một mục đạt"
        case .atLeast(let count): "đạt khi có ít nhất \(count) mục đạt"
        case .formula: "đạt theo công thức của bộ tiêu chí"
        }
    }

    func combination(_ combination: Combination) -> String {
        switch combination {
        case .sum: "cộng điểm các mục"
        case .weightedMean: "bình quân có trọng số điểm các mục"
        case .mean: "bình quân điểm các mục"
        case .min: "lấy mục thấp điểm nhất"
        case .max: "lấy mục cao điểm nhất"
        case .best(let count): "cộng \(count) mục cao điểm nhất"
        case .formula: "theo công thức của bộ tiêu chí"
        }
    }

    func tally(met: Int, notMet: Int, missing: Int, notApplicable: Int) -> String {
        let parts = [
            met > 0 ? "\(met) đạt" : nil, notMet > 0 ? "\(notMet) không đạt" : nil,
            missing > 0 ? "\(missing) thiếu số liệu" : nil,
            notApplicable > 0 ? "\(notApplicable) không áp dụng" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    func total(_ points: String) -> String { "tổng \(points)" }

    func rank(_ rank: Int, of count: Int) -> String { "xếp thứ \(rank) trong \(count) đơn vị" }

    func rankInParent(_ rank: Int) -> String { "Xếp thứ \(rank) trong các đơn vị cùng cấp trên trực tiếp." }

    func lost(_ points: String) -> String { "mất \(points) điểm" }

    func bandReached(_ title: String) -> String { "Xếp loại \(title)" }

    func bandPassedBy(_ title: String, _ answer: ConditionTest.Answer?) -> String {
        switch answer {
        case nil, .holds, .absent(.notApplicable): "Không xét đến loại \(title)"
        case .fails: "Chưa đạt loại \(title)"
        case .absent(.missing), .absent(.noBase): "Chưa xác định được loại \(title)"
        }
    }

    func knockOutTo(_ band: String?) -> String {
        band.map { "rơi vào trường hợp này, nên xếp loại \($0)" }
            ?? "rơi vào trường hợp này, nên tổng điểm là 0"
    }
}
