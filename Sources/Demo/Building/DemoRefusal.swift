package import Criteria

/// Why no demonstration can be built as asked.
package enum DemoRefusal: ExplainedError, Hashable, Sendable {
    /// No commune is left of what was asked for.
    case noCommunes
    /// The year would begin before the units that take part exist.
    case tooEarly
    /// A name that the program would give itself is none; only a defect of the data brings it.
    case badName(String)
    case badPassword

    package var code: String {
        switch self {
        case .noCommunes: "demo.no-communes"
        case .tooEarly: "demo.too-early"
        case .badName: "demo.bad-name"
        case .badPassword: "demo.bad-password"
        }
    }

    package var text: Text {
        switch self {
        case .noCommunes:
            Text(
                vi: "Không có xã, phường, đặc khu nào trong phạm vi đã nêu; xem lại mã tỉnh.",
                en: "There are no communes in what was asked for; look at the codes of provinces again."
            )
        case .tooEarly:
            Text(
                vi:
                    "Năm minh họa bắt đầu trước khi có các đơn vị cấp xã hiện nay (01/7/2025); hãy chọn ngày muộn hơn.",
                en: "The year would begin before today's communes exist (2025-07-01); choose a later day."
            )
        case .badName(let name):
            Text(vi: "Tên không hợp lệ: \(name).", en: "Not a valid name: \(name).")
        case .badPassword:
            Text(
                vi:
                    "Mật khẩu không dùng được cho các tài khoản minh họa: cần ít nhất 12 ký tự, không phổ biến.",
                en: "The password cannot be used: at least 12 characters, and none that many people have."
            )
        }
    }
}
