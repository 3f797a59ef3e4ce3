package import Criteria
package import Quantities

/// Why something cannot be published, objected to or answered as asked.
package enum PublicationRefusal: ExplainedError, Hashable, Sendable {
    /// The last day for objections cannot be counted: name it.
    case daysOffNotKnown(year: Int)
    case beginsInThePast(CivilDate)
    case objectionsEndEarly(CivilDate)
    /// Some who take part are not decided and it is not said what is missing.
    case undecided(Int, first: [String])
    case tooLong
    case nothingToPublish
    case noObjections
    case notPublicYet(CivilDate)
    case noMatter
    case unknownCriterion(String)
    case badName
    case noSuchObjection(String)
    case alreadyAnswered
    case noAnswer
    /// The decision named is none that followed the objection.
    case noSuchDecision(String)

    package var code: String {
        switch self {
        case .daysOffNotKnown: "publication.days-off-not-known"
        case .beginsInThePast: "publication.begins-in-the-past"
        case .objectionsEndEarly: "publication.objections-end-early"
        case .undecided: "publication.undecided"
        case .tooLong: "publication.too-long"
        case .nothingToPublish: "publication.nothing"
        case .noObjections: "objection.not-possible"
        case .notPublicYet: "objection.not-public-yet"
        case .noMatter: "objection.no-matter"
        case .unknownCriterion: "criterion.unknown"
        case .badName: "objection.bad-name"
        case .noSuchObjection: "objection.not-found"
        case .alreadyAnswered: "objection.already-answered"
        case .noAnswer: "objection.no-answer"
        case .noSuchDecision: "objection.no-such-decision"
        }
    }

    package var text: Text {
        switch self {
        case .daysOffNotKnown(let year):
            Text(
                vi: "Chưa có đủ ngày nghỉ lễ năm \(year) nên không tính được hạn phản ánh; hãy nêu rõ ngày.",
                en: "The holidays of \(year) are not all known, so the last day for objections must be named."
            )
        case .beginsInThePast(let day):
            Text(
                vi: "Ngày \(day.vietnamese) đã qua; công bố từ hôm nay hoặc một ngày sau.",
                en: "\(day) is in the past; publish from today or a later day."
            )
        case .objectionsEndEarly(let day):
            Text(
                vi: "Hạn phản ánh \(day.vietnamese) sớm hơn ngày công bố.",
                en: "The last day for objections \(day) comes before the publication."
            )
        case .undecided(let count, let first):
            Text(
                vi:
                    "Còn \(count) đơn vị chưa có quyết định (\(first.joined(separator: ", "))…). Chờ đủ, hoặc công bố kèm lời nêu rõ còn thiếu gì.",
                en:
                    "\(count) units are not decided (\(first.joined(separator: ", "))…). Wait for them, or publish with a statement of what is missing."
            )
        case .tooLong: Text(vi: "Nội dung dài nhất 4000 ký tự.", en: "At most 4000 characters.")
        case .nothingToPublish:
            Text(
                vi: "Không có quyết định nào chưa công bố và bộ tiêu chí không xếp hạng.",
                en: "No decision waits for publication and the set ranks nobody."
            )
        case .noObjections:
            Text(
                vi: "Kết quả này không nhận phản ánh theo quy định của đợt đánh giá.",
                en: "By the rules of the campaign nobody objects to this result."
            )
        case .notPublicYet(let day):
            Text(
                vi: "Kết quả được công bố từ ngày \(day.vietnamese); phản ánh từ ngày đó.",
                en: "The result is public from \(day); object from then on."
            )
        case .noMatter:
            Text(
                vi: "Cần nêu nội dung phản ánh (tối đa 4000 ký tự), không ghi thông tin cá nhân vào đó.",
                en: "Say what you object to (at most 4000 characters), without personal data."
            )
        case .unknownCriterion(let code):
            Text(vi: "Bộ tiêu chí không có tiêu chí “\(code)”.", en: "The set has no criterion “\(code)”.")
        case .badName:
            Text(
                vi: "Họ tên và cách liên hệ mỗi mục dài nhất 300 ký tự trên một dòng.",
                en: "Name and contact have at most 300 characters each, on one line."
            )
        case .noSuchObjection(let id):
            Text(vi: "Không có phản ánh “\(id)”.", en: "There is no objection “\(id)”.")
        case .alreadyAnswered:
            Text(vi: "Phản ánh này đã được trả lời.", en: "This objection is answered already.")
        case .noAnswer:
            Text(
                vi: "Cần nội dung trả lời (tối đa 4000 ký tự).",
                en: "An answer is needed (at most 4000 characters)."
            )
        case .noSuchDecision(let id):
            Text(
                vi: "“\(id)” không phải quyết định đính chính hay hủy bỏ ban hành sau phản ánh này.",
                en: "“\(id)” is no correction or revocation that followed this objection."
            )
        }
    }
}
