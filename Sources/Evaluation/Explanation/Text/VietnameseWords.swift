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
    let caseForOthers = "là yêu cầu cho các trường hợp còn lại"
    let caseDecided = "vì đã có trường hợp khác áp dụng"
    let always = "mọi trường hợp còn lại"
    let noTier = "Không có bậc nào áp dụng: 0 điểm."
    let belowZero = "Nhỏ hơn 0 nên lấy 0 điểm."
    let nothingMissing = "Không còn thiếu gì."
    let highestLevel = "Đây là mức cao nhất."
    let nothingAppliesAtLevel = "Không có tiêu chí nào áp dụng, nên không đạt mức này"
    let countedAsNotMet = "Còn thiếu số liệu nên chưa xác định được; theo bộ tiêu chí, như vậy là không đạt."
    let pointsByPart = "Điểm từng mục"
    let totalOpen = "chưa có tổng điểm, vì thiếu số liệu"
    let lostMost = "Mất điểm nhiều nhất"
    let bands = "Xếp loại"
    let noBand = "Chưa xếp loại được"
    let knockOuts = "Trường hợp loại trừ"
    let knockOutNot = "không rơi vào trường hợp này"
    let byKnockOut = "do rơi vào trường hợp loại trừ"

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
        case .otherwise: ", nếu không thì"
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
            case .notApplicable:
                letters.isEmpty ? "Không áp dụng" : "Số liệu \(letters) ghi không áp dụng (KAD)"
            case .noBase: "Mẫu số bằng 0 nên không tính được tỷ lệ"
            }
        let worth =
            switch worth {
            case .undetermined: "là chưa xác định được"
            case .excluded: "tiêu chí được bỏ qua, không tính"
            case .notMet: "là không đạt"
            case .met: "là đạt"
            case .zero: "được 0 điểm"
            case .full: "được điểm tối đa"
            }
        return "\(reason); theo bộ tiêu chí, như vậy \(worth)."
    }

    func policyOfPart(_ absence: Absence, letters: String) -> String {
        switch absence {
        case .missing: "Thiếu số liệu \(letters); phần đó không được điểm."
        case .notApplicable: "Số liệu \(letters) ghi không áp dụng (KAD); phần đó không được điểm."
        case .noBase: "Có phần không tính được vì mẫu số bằng 0; phần đó không được điểm."
        }
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

    func aside(_ relation: String) -> String { ", \(relation)" }

    func answerIs(_ answer: String) -> String { "trả lời \(answer)" }

    func isText(_ name: String, _ value: String) -> String { "\(name) là \(value)" }

    func isNotText(_ name: String, _ value: String, wanted: String) -> String {
        "\(name) là \(value), không phải \(wanted)"
    }

    func noAnswer(_ absence: Absence) -> String {
        switch absence {
        case .missing: "chưa xác định được vì thiếu số liệu"
        case .notApplicable: "không xét vì số liệu ghi không áp dụng"
        case .noBase: "không tính được vì mẫu số bằng 0"
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

    func caseHeld(_ reason: String) -> String { "yêu cầu này áp dụng vì \(reason)" }

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
}
