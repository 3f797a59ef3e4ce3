import Assessment
import Criteria
import Records

/// What the commands about offers say.
enum OfferWords {
    static let none = Text(
        vi: "Chưa nguồn nào có số liệu cho hồ sơ này trong kỳ.",
        en: "No source has figures for this dossier in the period."
    )

    static let accepted = Text(
        vi: "Đã lấy số liệu vào hồ sơ, nguồn ghi ở từng mục.",
        en: "The figures are entered, each with its source."
    )

    static func recorded(_ summary: RecordingSummary) -> Text {
        Text(
            vi:
                "Kho số liệu chung: ghi \(summary.recorded) số liệu mới, sửa \(summary.corrected), giữ nguyên \(summary.unchanged), bỏ ra \(summary.omissions.count).",
            en:
                "Common figures: \(summary.recorded) recorded, \(summary.corrected) corrected, \(summary.unchanged) unchanged, \(summary.omissions.count) left out."
        )
    }

    static func omitted(_ omission: RecordingSummary.Omission) -> Text {
        Text(
            vi: "\(omission.unit) \(omission.column): \(omission.why.vi)",
            en: "\(omission.unit) \(omission.column): \(omission.why(.en))"
        )
    }

    /// The step itself is done; what remains can be done again at any time.
    static let notRecorded = Text(
        vi: "Bước này đã xong nhưng chưa ghi được số liệu vào kho chung; hãy chạy `chuan assess record`.",
        en: "The step is done, but its figures did not reach the common store; run `chuan assess record`."
    )
}
