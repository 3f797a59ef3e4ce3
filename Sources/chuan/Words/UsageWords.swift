/// What the parser of commands says in English only, in Vietnamese, with the form that was expected.
enum UsageWords {
    /// - Parameter message: the parser's own; its first line is looked at.
    /// - Returns: `nil` for what is told in both languages already.
    static func explanation(of message: String) -> String? {
        let line = message.prefix { !$0.isNewline }
        let parts = line.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3 else { return nil }
        switch parts[0] {
        case "The value " where parts.count >= 5:
            return "“\(parts[1])” không dùng được cho \(parts[3])\(form(parts[3]))."
        case "Missing expected argument ": return "Thiếu \(parts[1])\(form(parts[1]))."
        case "Missing value for ":
            return
                "Thiếu giá trị của \(parts[1])\(form(parts[1])); giá trị bắt đầu bằng dấu trừ thì viết liền sau dấu bằng: \(option(parts[1]))=-5."
        case "Unknown option ": return "Không có tùy chọn \(parts[1]); xem --help."
        case "Unexpected argument ": return "Thừa “\(parts[1])”; xem --help."
        default: return nil
        }
    }

    /// How a value of this name is written.
    private static func form(_ name: String) -> String {
        if name.contains("<ngày>") {
            return
                ": ngày viết NĂM-THÁNG-NGÀY và phải có thật, như 2026-10-31 (a day is written YEAR-MONTH-DAY, like 2026-10-31)"
        }
        if name.contains("<kỳ>") {
            return
                ": kỳ viết 2026, 2026-Q3, 2026-07 hoặc 2026-07-31 (a period is written 2026, 2026-Q3, 2026-07 or 2026-07-31)"
        }
        if name.contains("<lúc>") {
            return ": viết ngày 2026-10-31 hoặc thời điểm 2026-10-31T08:00:00.000Z (a day or a moment in UTC)"
        }
        return ""
    }

    private static func option(_ name: String) -> String { String(name.prefix { $0 != " " }) }
}
