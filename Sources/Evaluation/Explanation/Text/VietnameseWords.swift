import Criteria
import Quantities

/// Lời giải thích bằng tiếng Việt.
struct VietnameseWords: ExplanationWords {
    let language = Language.vi
    let numbers = NumberWording.vietnamese

    let yes = "có"
    let no = "không"
    let separator = ";"
    let given = "Số liệu"
    let calculation = "Phép tính"
    let requirement = "Yêu cầu"
    let byLevel = "Yêu cầu theo từng mức độ"
    let scoring = "Cách chấm điểm"
    let source = "Theo văn bản"
    let readings = "Cách đọc văn bản"
    let setReadings = "Cách đọc chung của bộ tiêu chí"
    let noLevel = "Không đạt mức nào"
    let shown = "Chỉ nêu để biết, không đánh giá"
    let pointsExcluded = "Không áp dụng, không tính điểm"
    let caseForOthers = "áp dụng cho các trường hợp còn lại"
    let notComputed = "Không tính điểm theo công thức."
    let always = "mọi trường hợp còn lại"
    let noTier = "Không có bậc nào áp dụng: 0 điểm."
    let belowZero = "Nhỏ hơn 0 nên lấy 0 điểm."
    let nothingMissing = "Không còn thiếu gì."
    let highestLevel = "Đây là mức cao nhất."
    let nothingAppliesAtLevel = "không có tiêu chí nào áp dụng, nên không đạt mức này"
    let countedAsNotMet = "Còn thiếu số liệu nên chưa xác định được; theo bộ tiêu chí, như vậy là không đạt."
    let pointsByGroup = "Điểm theo nhóm"
    let lostMost = "Mất điểm nhiều nhất"
    let bands = "Xếp loại"
    let noBand = "Chưa xếp loại được"
    let knockOuts = "Trường hợp loại trừ"
    let knockOutNot = "không rơi vào trường hợp này"

    func absence(_ absence: Absence) -> String {
        switch absence {
        case .missing: "thiếu số liệu"
        case .notApplicable: "không áp dụng"
        case .noBase: "không tính được vì mẫu số bằng 0"
        }
    }

    func unit(_ printed: String) -> String? { printed == "%" ? nil : printed }

    func moneyUnit(_ unit: MoneyUnit) -> String { unit.rawValue }

    func formulaWord(_ word: Phrase.Word) -> String {
        switch word {
        case .and: "và"
        case .or: "hoặc"
        case .not: "không phải"
        case .ifSo: "nếu"
        case .then: "thì"
        case .otherwise: ", còn không thì"
        case .isIn: "thuộc"
        case .yes: yes
        case .no: no
        case .value: "giá trị"
        case .total: "tổng điểm"
        case .maximum: "điểm tối đa"
        case .function(let function): name(of: function)
        }
    }

    private func name(of function: FormulaFunction) -> String {
        switch function {
        case .min: "min"
        case .max: "max"
        case .sum: "tổng"
        case .mean: "trung bình"
        case .abs: "giá trị tuyệt đối"
        case .floor: "làm tròn xuống"
        case .ceil: "làm tròn lên"
        case .round: "làm tròn"
        case .ratio: "tỷ lệ"
        case .count: "số điều kiện đúng"
        case .known: "có số liệu"
        case .atLeast: "ít nhất"
        case .firstKnown: "số liệu đầu tiên có được"
        }
    }

    func about(_ aspect: NodeAspect, code: String) -> String {
        switch aspect {
        case .points: "điểm mục \(code)"
        case .share: "tỷ lệ điểm mục \(code)"
        case .maximum: "điểm tối đa mục \(code)"
        case .met: "mục \(code) đạt"
        case .level: "mức của mục \(code)"
        case .value: "giá trị mục \(code)"
        }
    }

    // MARK: - Tiêu chí

    func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "Đạt"
        case .notMet: "Không đạt"
        case .absent(.missing): "Thiếu số liệu"
        case .absent(.notApplicable): "Không áp dụng"
        case .absent(.noBase): "Mẫu số bằng 0"
        }
    }

    func marks(_ mark: Mark, levels: String) -> String {
        switch mark {
        case .met: "đạt ở mức \(levels)"
        case .notMet: "không đạt ở mức \(levels)"
        case .missing: "thiếu số liệu ở mức \(levels)"
        case .notApplicable: "không áp dụng ở mức \(levels)"
        }
    }

    func fromChildren(_ figure: String) -> String { "\(figure) (đếm từ kết quả của các đơn vị trực thuộc)" }

    func document(title: String, number: String?) -> String { number.map { "\(title) (\($0))" } ?? title }

    func quoted(_ words: String) -> String { "“\(words)”" }

    func policy(_ absence: Absence, worth: Policies.Worth, letters: String) -> String {
        let reason =
            switch absence {
            case .missing: letters.isEmpty ? "Thiếu số liệu" : "Thiếu số liệu \(letters)"
            case .notApplicable: letters.isEmpty ? "Không áp dụng" : "Số liệu \(letters) ghi không áp dụng (KAD)"
            case .noBase: "Mẫu số bằng 0 nên không tính được tỷ lệ"
            }
        let worth =
            switch worth {
            case .undetermined: "chưa xác định được"
            case .excluded: "tiêu chí này được bỏ qua, không tính"
            case .notMet: "tính là không đạt"
            case .met: "tính là đạt"
            case .zero: "tính 0 điểm"
            case .full: "tính điểm tối đa"
            }
        return "\(reason); theo bộ tiêu chí, trường hợp này \(worth)."
    }

    func doesNotApply(_ reason: String) -> String { "Tiêu chí không áp dụng cho đơn vị này: \(reason)." }

    // MARK: - Điều kiện

    func relation(_ symbol: ComparisonOperator, order: Order, right: String) -> String {
        switch (symbol, order) {
        case (.greater, .equal): "bằng đúng \(right), chưa lớn hơn \(right)"
        case (.less, .equal): "bằng đúng \(right), chưa nhỏ hơn \(right)"
        case (_, .less): "nhỏ hơn \(right)"
        case (_, .greater): "lớn hơn \(right)"
        case (_, .equal): "bằng đúng \(right)"
        }
    }

    func threshold(_ symbol: ComparisonOperator, _ bound: String) -> String {
        switch symbol {
        case .equal: "đúng \(bound)"
        case .notEqual: "khác \(bound)"
        case .less: "dưới \(bound)"
        case .lessOrEqual: "không quá \(bound)"
        case .greater: "trên \(bound)"
        case .greaterOrEqual: "từ \(bound) trở lên"
        }
    }

    func answerIs(_ answer: String) -> String { "trả lời \(answer)" }

    func isText(_ name: String, _ value: String) -> String { "\(name) là \(value)" }

    func isNotText(_ name: String, _ value: String, wanted: String) -> String {
        "\(name) là \(value), không phải \(wanted)"
    }

    func cannotCompare(_ asked: String, _ absence: Absence) -> String {
        switch absence {
        case .missing: "\(asked): chưa xác định được vì thiếu số liệu"
        case .notApplicable: "\(asked): không xét vì số liệu ghi không áp dụng"
        case .noBase: "\(asked): không tính được vì mẫu số bằng 0"
        }
    }

    func junction(_ junction: ConditionTest.Junction, count: Int) -> String {
        switch junction {
        case .all: count == 2 ? "cần đủ cả hai điều kiện" : "cần đủ cả \(count) điều kiện"
        case .any: count == 2 ? "chỉ cần một trong hai điều kiện" : "chỉ cần một trong \(count) điều kiện"
        case .atLeast(let wanted): "cần ít nhất \(wanted) trong \(count) điều kiện"
        case .not: "điều kiện dưới đây phải không đúng"
        }
    }

    func side(_ answer: ConditionTest.Answer) -> String {
        switch answer {
        case .holds: "Thỏa mãn"
        case .fails: "Không thỏa mãn"
        case .absent(.missing), .absent(.noBase): "Chưa xác định"
        case .absent(.notApplicable): "Không áp dụng"
        }
    }

    func passedBy(_ fate: Branch.Fate) -> String {
        switch fate {
        case .applied: "Áp dụng"
        case .passedOver: "Không áp dụng"
        case .notReached: "Không xét đến"
        case .unknown: "Chưa biết có áp dụng hay không"
        }
    }

    func caseHeld(_ reason: String) -> String { "áp dụng vì \(reason)" }

    func because(_ reason: String) -> String { "vì \(reason)" }

    func rung(_ mark: Mark, level: Int, title: String) -> String {
        switch mark {
        case .met: "Đạt mức \(level), \(title)"
        case .notMet: "Không đạt mức \(level), \(title)"
        case .missing: "Thiếu số liệu cho mức \(level), \(title)"
        case .notApplicable: "Không áp dụng ở mức \(level), \(title)"
        }
    }

    func levelsWithout(_ levels: String) -> String { "Không áp dụng ở mức \(levels), theo văn bản" }

    // MARK: - Điểm

    func points(_ given: String, of maximum: String) -> String { "\(given) trên \(maximum) điểm" }

    func pointsLost(_ given: String, of maximum: String, lost: String) -> String {
        "Được \(given) trên \(maximum) điểm, mất \(lost)"
    }

    func pointsOpen(of maximum: String) -> String { "Thiếu số liệu, chưa có điểm (điểm tối đa \(maximum))" }

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
        calculation.map { "\(value), chưa đến \(full): điểm bằng \($0)" } ?? "\(value), chưa đến \(full): 0 điểm."
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
        digits == 0 ? "Làm tròn đến số nguyên: \(result)." : "Làm tròn đến \(digits) chữ số thập phân: \(result)."
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
            case .fullIfPositive: isFull ? "lớn hơn 0 nên được điểm tối đa" : "không lớn hơn 0 nên được 0 điểm"
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

    func notMet(_ count: Int, codes: String) -> String { "không đạt \(count) tiêu chí: \(codes)" }

    func missing(_ count: Int, codes: String) -> String { "thiếu số liệu của \(count) tiêu chí: \(codes)" }

    func rule(_ rule: VerdictRule) -> String {
        switch rule {
        case .all: "đạt khi tất cả đều đạt"
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
            missing > 0 ? "\(missing) thiếu số liệu" : nil, notApplicable > 0 ? "\(notApplicable) không áp dụng" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    func total(_ points: String) -> String { "tổng \(points)" }

    func rank(_ rank: Int, of count: Int) -> String { "xếp thứ \(rank) trong \(count) đơn vị" }

    func rankInParent(_ rank: Int) -> String { "thứ \(rank) trong cùng cấp trên" }

    func lost(_ points: String) -> String { "mất \(points) điểm" }

    func bandReached(_ title: String) -> String { "xếp loại \(title)" }

    func knockOutTo(_ band: String?) -> String {
        band.map { "rơi vào trường hợp này, nên xếp loại \($0)" } ?? "rơi vào trường hợp này, nên tổng điểm là 0"
    }
}
