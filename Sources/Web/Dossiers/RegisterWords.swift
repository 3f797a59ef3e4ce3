import Criteria

/// The words of registering.
enum RegisterWords {
    static let whichLevel = Text(vi: "Đăng ký đạt mức độ nào?", en: "Which level do you register for?")
    static let withdraw = Text(vi: "Rút đăng ký", en: "Withdraw")
    static let reason = Text(vi: "Lý do", en: "Reason")
}
