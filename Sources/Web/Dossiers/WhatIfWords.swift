import Criteria

/// The words of trying out.
enum WhatIfWords {
    static let title = Text(vi: "Thử xem: nếu số liệu khác đi", en: "What if the figures were others")
    static let lead = Text(
        vi: "Đổi số thoải mái ở đây; hồ sơ không bị thay đổi và không ai khác thấy.",
        en: "Change figures freely here; the dossier stays as it is and nobody else sees it."
    )
    static let now = Text(vi: "Hồ sơ hiện nay", en: "The dossier now")
    static let way = Text(vi: "Đường ngắn nhất", en: "The shortest way")
    static let goal = Text(vi: "Muốn đạt", en: "To reach")
    static let show = Text(vi: "Xem", en: "Show")
    static let take = Text(vi: "Đưa các mục đã chọn vào thử", en: "Try the chosen ones")
    static let figures = Text(vi: "Số liệu để thử", en: "Figures to try")
    static let tryOut = Text(vi: "Tính lại", en: "Evaluate")
    static let reset = Text(vi: "Bỏ mọi thay đổi", en: "Drop all changes")

    static func then(_ count: String) -> Text {
        Text(vi: "Với \(count) thay đổi", en: "With \(count) changes")
    }
    static func inDossier(_ value: String) -> Text {
        Text(vi: "hồ sơ: \(value)", en: "dossier: \(value)")
    }
    static func reached(_ goal: String) -> Text {
        Text(vi: "Đã đạt: \(goal).", en: "Reached already: \(goal).")
    }
    static func needed(_ goal: String, _ count: Int) -> Text {
        Text(
            vi: "Để tới “\(goal)” cần \(count) việc sau; bớt một việc thì không tới.",
            en: "For “\(goal)” these \(count) things are needed; with one fewer it is missed."
        )
    }
    static func outOfReach(_ goal: String) -> Text {
        Text(
            vi: "Chưa tới được “\(goal)” chỉ bằng cách đổi số liệu.",
            en: "“\(goal)” cannot be reached by figures alone."
        )
    }
}
