import Criteria

/// The words of figures that are known already.
enum OfferWords {
    static let title = Text(vi: "Số liệu đã có từ nơi khác", en: "Figures known from elsewhere")
    static let lead = Text(
        vi: "Chọn những số lấy vào hồ sơ; nguồn của từng số được ghi bên cạnh.",
        en: "Choose what enters the dossier; where each comes from stands beside it."
    )
    static let nothing = Text(vi: "Chưa có số liệu nào từ nơi khác.", en: "Nothing is known from elsewhere.")
    static let allTaken = Text(
        vi: "Mọi số liệu đã có đều trùng với hồ sơ.",
        en: "All that is known agrees with the dossier."
    )
    static let take = Text(vi: "Lấy các số đã chọn", en: "Take the chosen ones")
    static let contradicted = Text(
        vi: "Các nguồn nói khác nhau: chỉ chọn một.",
        en: "The sources contradict each other: choose one."
    )

    static func instead(_ current: String) -> Text {
        Text(vi: "Thay cho “\(current)” trong hồ sơ.", en: "In place of “\(current)” in the dossier.")
    }
}
