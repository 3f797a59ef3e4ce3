package import Criteria

/// Why a step cannot be taken at all, before anything of it was looked at.
package enum StepRefusal: ExplainedError, Hashable, Sendable {
    case noSuchDossier(String)
    /// So many dossiers at once are too many, or one stands twice, or there is none.
    case badList(Int)
    case campaignClosed
    /// Somebody took a step in between: look at the dossier again.
    case movedOn(to: DossierState)

    package var code: String {
        switch self {
        case .noSuchDossier: "dossier.not-found"
        case .badList: "dossier.bad-list"
        case .campaignClosed: "campaign.closed"
        case .movedOn: "dossier.moved-on"
        }
    }

    package var text: Text {
        switch self {
        case .noSuchDossier(let id): Text(vi: "Không có hồ sơ “\(id)”.", en: "There is no dossier “\(id)”.")
        case .badList(let count):
            Text(
                vi:
                    "Danh sách có \(count) hồ sơ; mỗi lần từ 1 đến 4000 hồ sơ, mỗi hồ sơ một lần.",
                en: "The list has \(count) dossiers; name 1 to 4000, each once."
            )
        case .campaignClosed:
            Text(
                vi:
                    "Đợt đánh giá đã đóng; chỉ còn có thể công bố, phản ánh, đính chính hoặc hủy bỏ quyết định.",
                en: "The campaign is closed; what remains is to publish, object, correct or revoke."
            )
        case .movedOn(let state):
            Text(
                vi: "Trong lúc đó hồ sơ đã chuyển sang “\(state.title.vi)”. Hãy tải lại rồi làm tiếp.",
                en: "Meanwhile the dossier has become “\(state.title(.en))”. Load it again and go on."
            )
        }
    }
}
