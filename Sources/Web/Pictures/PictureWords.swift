import Criteria

/// The words in pictures.
enum PictureWords {
    static let ladder = Text(vi: "Các mức độ, từ thấp đến cao", en: "The levels from low to high")
    static let reached = Text(vi: "đã đạt", en: "reached")
    static let here = Text(vi: "đang ở đây", en: "here")
    static let next = Text(vi: "mức tiếp theo", en: "next")
    static let later = Text(vi: "chưa đạt", en: "not yet")
    static let criteria = Text(vi: "tiêu chí", en: "criteria")

    static func lacking(_ count: Int) -> Text { Text(vi: "thiếu \(count)", en: "\(count) missing") }

    static func gap(_ value: String, _ thresholds: String) -> Text {
        Text(vi: "\(value) so với \(thresholds)", en: "\(value) against \(thresholds)")
    }
}
