package import Criteria
package import Quantities
package import Territory

/// Why a campaign cannot be opened, extended or closed as asked.
package enum CampaignRefusal: ExplainedError, Hashable, Sendable {
    case noTitle
    case noPeriod
    case noParticipants
    case participantTwice(String)
    case outOfOrder(CampaignStep, before: CampaignStep)
    /// A council is part of the procedure and none is named, or the other way round.
    case councilMismatch
    case hasNoEnd(CampaignStep)
    case notLater(CampaignStep, last: CivilDate, asked: CivilDate)
    case noReason
    case alreadyClosed
    case alreadyFrozen
    /// Dossiers wait for verification, council or decision.
    case stillUnderWay(Int)
    case notFound(String)
    case setFaults(String)
    /// The set counts units below, and for this participant none are named, not even that there are none.
    case noChildren(String)
    /// Another tier decides when decisions are to be made.
    case wrongAuthority(CompetenceRule, on: CivilDate)
    /// The set was published for another unit than the one directly above all who take part.
    case setOfOthers(String, for: String)

    /// A stable name for logs, interfaces and tests.
    package var code: String {
        switch self {
        case .noTitle: "campaign.no-title"
        case .noPeriod: "campaign.no-period"
        case .noParticipants: "campaign.no-participants"
        case .participantTwice: "campaign.participant-twice"
        case .outOfOrder: "campaign.out-of-order"
        case .councilMismatch: "campaign.council-mismatch"
        case .hasNoEnd: "campaign.no-end"
        case .notLater: "campaign.not-later"
        case .noReason: "campaign.no-reason"
        case .alreadyClosed: "campaign.closed"
        case .alreadyFrozen: "campaign.already-frozen"
        case .stillUnderWay: "campaign.still-under-way"
        case .notFound: "campaign.not-found"
        case .setFaults: "campaign.set-faults"
        case .noChildren: "campaign.no-children"
        case .wrongAuthority: "campaign.wrong-authority"
        case .setOfOthers: "campaign.set-of-others"
        }
    }

    package var text: Text {
        switch self {
        case .noTitle:
            Text(
                vi: "Đợt đánh giá chưa có tên (tối đa 300 ký tự).",
                en: "The campaign has no title (at most 300 characters)."
            )
        case .noPeriod:
            Text(
                vi: "Kỳ số liệu cần dạng 2026, 2026-Q1 hoặc 2026-03.",
                en: "The period must be written 2026, 2026-Q1 or 2026-03."
            )
        case .noParticipants:
            Text(
                vi: "Không có đơn vị nào thuộc diện tham gia; xem lại loại, cấp trên, nhóm và ngày.",
                en: "No unit may take part; look again at kinds, parents, groups and the day."
            )
        case .participantTwice(let unit):
            Text(vi: "Đơn vị \(unit) được kể hai lần.", en: "Unit \(unit) stands twice.")
        case .outOfOrder(let step, let earlier):
            Text(
                vi: "Hạn “\(step.title.vi)” đến trước hạn “\(earlier.title.vi)”; các bước phải theo thứ tự.",
                en: "“\(step.title(.en))” ends before “\(earlier.title(.en))” does; steps follow one another."
            )
        case .councilMismatch:
            Text(
                vi: "Trình tự có hội đồng thì phải nêu hội đồng, không có thì không nêu.",
                en: "Name a council exactly when the procedure has one."
            )
        case .hasNoEnd(let step):
            Text(
                vi: "Bước “\(step.title.vi)” không có hạn cuối nên không cần gia hạn.",
                en: "“\(step.title(.en))” has no last day, so nothing needs extending."
            )
        case .notLater(let step, let last, let asked):
            Text(
                vi:
                    "Hạn “\(step.title.vi)” là \(last.vietnamese); gia hạn phải đến một ngày sau đó, không phải \(asked.vietnamese).",
                en:
                    "“\(step.title(.en))” ends on \(last); an extension must be later than that, not \(asked)."
            )
        case .noReason: Text(vi: "Cần nêu lý do.", en: "Give a reason.")
        case .alreadyClosed: Text(vi: "Đợt đánh giá đã đóng.", en: "The campaign is closed.")
        case .alreadyFrozen:
            Text(
                vi: "Các cận so sánh của đợt đã được chốt, không chốt lại.",
                en: "The bounds of this campaign are frozen already and stay so."
            )
        case .stillUnderWay(let count):
            Text(
                vi:
                    "Còn \(count) hồ sơ đang thẩm định, chờ hội đồng hoặc chờ quyết định; giải quyết xong rồi hãy đóng đợt.",
                en:
                    "\(count) dossiers wait for verification, council or decision; settle them before closing."
            )
        case .notFound(let id):
            Text(vi: "Không có đợt đánh giá “\(id)”.", en: "There is no campaign “\(id)”.")
        case .setFaults(let detail):
            Text(vi: "Bộ tiêu chí có lỗi: \(detail)", en: "The criteria set has faults: \(detail)")
        case .noChildren(let unit):
            Text(
                vi:
                    "Bộ tiêu chí đếm các đơn vị cấp dưới nhưng chưa nêu những đơn vị của “\(unit)”; nếu không có thì nêu danh sách rỗng.",
                en:
                    "The set counts units below, and those of “\(unit)” are not named; name none if there are none."
            )
        case .setOfOthers(let set, let unit):
            Text(
                vi:
                    "Bộ tiêu chí “\(set)” do đơn vị \(unit) ban hành cho địa bàn của mình; chỉ các đơn vị ở đó mới được đánh giá theo bộ này.",
                en:
                    "The set “\(set)” was published by unit \(unit) for its own territory; only units there can be assessed by it."
            )
        case .wrongAuthority(let rule, let day):
            Text(
                vi:
                    "Ngày \(day.vietnamese) cấp có thẩm quyền quyết định là \(rule.authority.title.vi), không phải cấp đã nêu. Căn cứ: \(rule.source). Hãy chọn lại cơ quan quyết định hoặc hạn ra quyết định.",
                en:
                    "On \(day) the \(rule.authority.title(.en)) decides, not the tier named. Source: \(rule.source). Choose the authority or the time of decision again."
            )
        }
    }
}
