import Criteria

/// The words of a dossier's history.
enum HistoryWords {
    static let when = Text(vi: "Lúc", en: "When")
    static let what = Text(vi: "Việc", en: "What")
    static let who = Text(vi: "Người làm", en: "Who")
    static let digest = Text(vi: "Mã của bản nộp:", en: "Digest of what was handed in:")
    static let nothing = Text(vi: "Chưa có gì xảy ra với hồ sơ này.", en: "Nothing has happened yet.")

    static func times(_ count: String) -> Text {
        Text(vi: "(\(count) lần)", en: "(\(count) times)")
    }
}
