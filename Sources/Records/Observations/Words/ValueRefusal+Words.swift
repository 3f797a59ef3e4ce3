package import Criteria

extension ValueRefusal {
    /// What was expected, and what to do.
    package func text(_ language: Language) -> String {
        switch (self, language) {
        case (.notACount, .vi): "cần số nguyên từ 0 trở lên, tối đa 18 chữ số, không có dấu ngăn cách"
        case (.notACount, .en): "expected a whole number of at most 18 digits, without separators"
        case (.notANumber, .vi): "cần số từ 0 trở lên, tối đa 18 chữ số, dấu chấm trước phần thập phân"
        case (.notANumber, .en): "expected a number of at most 18 digits, with a point before decimals"
        case (.notATruth, .vi): "cần có, không, 1, 0, true hoặc false"
        case (.notATruth, .en): "expected 1, 0, true, false, có or không"
        case (.notAnOption(let options), .vi):
            "cần một trong: \(options.joined(separator: ", ")), hoặc số thứ tự"
        case (.notAnOption(let options), .en):
            "expected one of: \(options.joined(separator: ", ")), or its place"
        case (.unit(let found, let expected?), .vi):
            "đơn vị “\(found)” không đổi đúng ra được “\(expected)”; hãy ghi bằng “\(expected)”"
        case (.unit(let found, let expected?), .en):
            "the unit “\(found)” cannot be turned into “\(expected)” exactly; write it in “\(expected)”"
        case (.unit(let found, nil), .vi): "chỉ tiêu này không có đơn vị; hãy bỏ “\(found)”"
        case (.unit(let found, nil), .en): "the element has no unit; remove “\(found)”"
        case (.tooFine(let unit), .vi): "quá 18 chữ số khi đổi ra \(unit.rawValue); hãy ghi bằng đơn vị đó"
        case (.tooFine(let unit), .en): "more than 18 digits in \(unit.rawValue); write it in that unit"
        }
    }
}
