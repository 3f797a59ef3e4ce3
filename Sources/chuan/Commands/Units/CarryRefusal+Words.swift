import Criteria
import Territory

extension CarryRefusal {
    /// Whether the days are wrong and not the figures.
    var isDay: Bool {
        switch self {
        case .day, .order: true
        case .notInForce, .weight, .negative, .tooLarge: false
        }
    }

    func text(_ language: Language) -> String {
        let isVietnamese = language == .vi
        switch self {
        case .day(let refusal): return refusal.text(language)
        case .order(let day, let later):
            return isVietnamese
                ? "Ngày của đơn vị mới (\(later)) không thể trước ngày của đơn vị cũ (\(day)); hãy xem lại --from, --to."
                : "The day of the new units (\(later)) cannot be before that of the old ones (\(day)); check --from and --to."
        case .notInForce(let element, let code):
            return isVietnamese
                ? "Cột \(element): đơn vị \(code) không có vào ngày đó."
                : "Column \(element): no unit \(code) on that day."
        case .weight(let element, let weight):
            return isVietnamese
                ? "Cột \(element): bình quân theo “\(weight)”, nhưng cột đó không có hoặc không được cộng; thêm --element \(weight)=add:people."
                : "Column \(element): its mean is weighted by “\(weight)”, which is no column or is not added; give --element \(weight)=add:people."
        case .negative(let element, let code):
            return isVietnamese
                ? "Cột \(element), đơn vị \(code): số cộng được không thể âm."
                : "Column \(element), unit \(code): a figure that is added cannot be negative."
        case .tooLarge(let element, let code):
            return isVietnamese
                ? "Cột \(element), đơn vị \(code): các số quá lớn hoặc quá lẻ để cộng chính xác; hãy viết phần được nêu bằng ít chữ số hơn, như 0.345 thay cho 1234/3577."
                : "Column \(element), unit \(code): the figures are too large or too fine to be added exactly; state shares with fewer digits, 0.345 instead of 1234/3577."
        }
    }
}

extension CarryGap.Reason {
    /// In results for programs.
    var code: String {
        switch self {
        case .shareNotStated: "share_not_stated"
        case .missing: "missing"
        case .weightMissing: "weight_missing"
        case .maximumMayBeElsewhere: "maximum_may_be_elsewhere"
        case .noWeight: "no_weight"
        }
    }

    func text(_ language: Language) -> String {
        switch (self, language) {
        case (.shareNotStated, .vi): "chưa rõ phần chuyển sang"
        case (.shareNotStated, .en): "how much came is not stated"
        case (.missing, .vi): "thiếu số liệu"
        case (.missing, .en): "no figure"
        case (.weightMissing, .vi): "thiếu quyền số"
        case (.weightMissing, .en): "no figure of the weight"
        case (.maximumMayBeElsewhere, .vi): "số lớn nhất có thể ở phần chuyển nơi khác"
        case (.maximumMayBeElsewhere, .en): "the largest may lie in the part that went elsewhere"
        case (.noWeight, .vi): "quyền số bằng 0"
        case (.noWeight, .en): "the weights are zero"
        }
    }
}

extension MergeRule {
    /// As on the command line.
    var code: String {
        switch self {
        case .add(let basis): "add:\(basis.rawValue)"
        case .weightedMean(let weight): "mean:\(weight)"
        case .maximum(let basis): "maximum:\(basis.rawValue)"
        case .collectAnew: "anew"
        }
    }
}
