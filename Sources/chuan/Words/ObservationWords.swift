import Criteria
import Quantities
import Records

/// What is said about elements and observations.
enum ObservationWords {
    static func nothingRecorded(_ period: Period, _ stage: ObservationStage) -> Text {
        Text(
            vi: "Chưa có số liệu nào cho kỳ \(period), giai đoạn \(stage.title(.vi)).",
            en: "Nothing is recorded for \(period), stage \(stage.title(.en))."
        )
    }

    static func contradiction(_ key: ObservationKey) -> Text {
        Text(
            vi: "mâu thuẫn: \(key.element) của \(key.subject), \(key.period): coi như thiếu số liệu",
            en: "contradiction: \(key.element) of \(key.subject), \(key.period): taken as missing"
        )
    }

    static func contradictions(_ count: Int) -> Text {
        Text(
            vi:
                "\(count) số liệu có nguồn nói khác nhau; xem và xử lý bằng `chuan observations contradictions`.",
            en: "Sources disagree about \(count) figure(s); see `chuan observations contradictions`."
        )
    }

    static func damagedSnapshots(_ count: Int) -> Text {
        Text(
            vi:
                "\(count) bản tóm tắt bị hỏng, đã đọc lại từ số liệu gốc; chạy `chuan observations check --rebuild`.",
            en: "\(count) damaged snapshot(s) were passed over; run `chuan observations check --rebuild`."
        )
    }
}

extension ObservationStage {
    func title(_ language: Language) -> String {
        switch (self, language) {
        case (.claimed, .vi): "tự khai"
        case (.verified, .vi): "đã thẩm định"
        case (.appraised, .vi): "hội đồng chấm"
        case (.claimed, .en): "claimed"
        case (.verified, .en): "verified"
        case (.appraised, .en): "appraised"
        }
    }
}

extension String {
    /// With its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
