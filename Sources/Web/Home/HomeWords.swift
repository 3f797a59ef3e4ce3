import Criteria

/// The words of the first page.
enum HomeWords {
    static func heading(_ communes: String) -> Text {
        Text(
            vi: "Xã, phường, đặc khu của bạn đạt mức nào?",
            en: "Where does your commune stand?"
        )
    }

    static let lead = Text(
        vi:
            "Mỗi chấm là một xã. Chọn một xã để biết xã ấy đạt mức nào, vì sao, và còn thiếu điều gì để lên mức tiếp theo.",
        en: "Each dot is a commune. Choose one to see its level, why, and what is missing for the next."
    )

    static let find = Text(vi: "Xem xã của tôi", en: "Find my commune")
}
