import Assessment
import Criteria
import Quantities

/// What the commands about publication say.
enum PublicationWords {
    static let published = Text(vi: "Đã công bố.", en: "Published.")

    static let publishedAll = Text(
        vi: "Đã công bố các quyết định của đợt; xem `chuan publish list`, `chuan publish ranking`.",
        en: "The decisions of the campaign are public; see `chuan publish list` and `chuan publish ranking`."
    )

    static let nothingPublic = Text(
        vi: "Hồ sơ này chưa có gì được công bố.",
        en: "Nothing of this dossier is public."
    )

    static let noRanking = Text(
        vi: "Đợt này chưa công bố bảng xếp hạng.",
        en: "No ranking of this campaign is published."
    )

    static let rankingAltered = Text(
        vi: "Tính lại không ra bảng đã công bố; hãy chạy `chuan journal verify`.",
        en: "Computed again it is not the table that was published; run `chuan journal verify`."
    )

    static func objected(_ id: String) -> Text {
        Text(vi: "Đã ghi phản ánh \(id).", en: "Objection \(id) is recorded.")
    }

    static let answered = Text(vi: "Đã trả lời phản ánh.", en: "The objection is answered.")

    static let noObjections = Text(vi: "Không có phản ánh nào.", en: "There are no objections.")

    static let nothingRecognised = Text(
        vi: "Không có công nhận nào của đơn vị này và của các đơn vị trước nó.",
        en: "Nothing is recognised of this unit or of those before it."
    )
}
