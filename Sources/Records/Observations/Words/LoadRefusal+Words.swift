package import Criteria
import Elements

extension LoadRefusal: ExplainedError {
    package var code: String {
        switch self {
        case .unanswered: "figures.unanswered"
        case .periodKind: "figures.period-kind"
        case .noPeriodBefore: "figures.no-period-before"
        case .option: "figures.option"
        case .unreadable: "figures.unreadable"
        }
    }

    /// What was found, what was expected and what to do.
    package var text: Text { Text(vi: words(.vi).sentence, en: words(.en).sentence) }

    private func words(_ language: Language) -> String {
        switch (self, language) {
        case (.unanswered(let inputs), .vi):
            "chưa có chỉ tiêu dữ liệu cho: \(inputs.map(\.description).joined(separator: ", ")); hãy thêm vào elements.yaml"
        case (.unanswered(let inputs), .en):
            "no data element answers: \(inputs.map(\.description).joined(separator: ", ")); add them to elements.yaml"
        case (.periodKind(let found, let expected), .vi):
            "bộ tiêu chí này cần \(PeriodWords.kind(expected, .vi)), không phải “\(found)”"
        case (.periodKind(let found, let expected), .en):
            "the set needs \(PeriodWords.kind(expected, .en)), not “\(found)”"
        case (.noPeriodBefore(let period), .vi): "không có kỳ nào trước \(period)"
        case (.noPeriodBefore(let period), .en): "there is no period before \(period)"
        case (.option(let element, let option, let input), .vi):
            "giá trị “\(option)” của \(element) không phải lựa chọn của \(input)"
        case (.option(let element, let option, let input), .en):
            "the value “\(option)” of \(element) is no option of \(input)"
        case (.unreadable(let element), .vi): "có giá trị của \(element) mà loại của nó không thể có"
        case (.unreadable(let element), .en): "there is a value of \(element) that its kind cannot have"
        }
    }
}
