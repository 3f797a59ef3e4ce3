import Assessment
import Criteria

/// The words of verification.
enum VerificationWords {
    static let title = Text(vi: "Thẩm định", en: "Verification")
    static let waiting = Text(vi: "Chờ thẩm định", en: "Waiting")
    static let underWay = Text(vi: "Đang thẩm định", en: "Under way")
    static let returned = Text(vi: "Đã trả lại", en: "Returned")
    static let verified = Text(vi: "Đã thẩm định", en: "Verified")
    static let deadline = Text(vi: "Hạn thẩm định", en: "Until")
    static let judged = Text(vi: "Tiêu chí đã xem", en: "Criteria judged")
    static let byProvince = Text(vi: "Theo tỉnh, thành phố", en: "By province")
    static let flagged = Text(vi: "nên xem trước", en: "look first")
    static let drawSample = Text(vi: "Rút mẫu thẩm định", en: "Draw a sample")
    static let samples = Text(vi: "Mẫu thẩm định", en: "Samples")
    static let lookFirst = Text(vi: "Nên xem trước", en: "Where to look first")
    static let lookFirstLead = Text(
        vi:
            "Xếp theo điều phụ thuộc vào số liệu. Mỗi dấu hiệu chỉ là lý do để xem, không có nghĩa là số liệu sai.",
        en: "By what rests on the figures. A sign is a reason to look; none says that anything is wrong."
    )
    static let nothingRemarkable = Text(
        vi: "Trong các hồ sơ chờ thẩm định không có gì nổi bật.",
        en: "Nothing stands out among the dossiers that wait."
    )
    static let nothingHandedIn = Text(
        vi: "Đơn vị chưa nộp hồ sơ; chưa có gì để thẩm định.",
        en: "The unit has not handed in yet; there is nothing to verify."
    )

    static func verifyUntil(_ day: String) -> Text {
        Text(vi: "thẩm định đến hết \(day)", en: "to be verified until \(day)")
    }

    static func moreRisks(_ count: String) -> Text {
        Text(
            vi: "Còn \(count) chỗ nữa, hiện dần khi các hồ sơ trên được thẩm định.",
            en: "\(count) more, shown as these are verified."
        )
    }

    static func dossiers(of province: String) -> Text {
        Text(vi: "Hồ sơ của \(province)", en: "Dossiers of \(province)")
    }

    // MARK: - A dossier

    static let claimed = Text(vi: "Tự đánh giá", en: "Claimed")
    static let verifiedValue = Text(vi: "Sau thẩm định", en: "Verified")
    static let left = Text(vi: "Còn phải xem", en: "Left to look at")
    static let submission = Text(vi: "Lần nộp, mã số liệu", en: "Submission, digest")
    static let start = Text(vi: "Bắt đầu thẩm định", en: "Begin verification")
    static let judgeNext = Text(vi: "Thẩm định tiêu chí tiếp theo", en: "Judge the next criterion")
    static let carry = Text(
        vi: "Giữ kết luận lần trước cho tiêu chí không đổi",
        en: "Carry judgements where nothing changed"
    )
    static let agreeRest = Text(vi: "Đồng ý với các tiêu chí còn lại", en: "Agree with the rest")
    static let finish = Text(vi: "Kết thúc thẩm định", en: "Finish verification")
    static let resume = Text(vi: "Thẩm định lại", en: "Resume verification")
    static let resumeHint = Text(
        vi: "Vì sao phải xem lại; lý do được ghi vào nhật ký.",
        en: "Why it must be looked at again; kept in the journal."
    )
    static let giveBack = Text(vi: "Trả lại để hoàn thiện", en: "Return for completion")
    static let returnedFor = Text(vi: "Đã trả lại vì:", en: "Returned because:")
    static let hadBeenReturned = Text(vi: "Đã trả lại vì:", en: "Had been returned because:")
    static let leftAsItWas = Text(vi: "không thay đổi gì", en: "left as it was")
    static let criteria = Text(vi: "Các tiêu chí", en: "Criteria")
    static let judgement = Text(vi: "Kết luận thẩm định", en: "Judgement")

    static func levels(_ change: Int) -> Text {
        let sign = change < 0 ? "giảm" : "tăng"
        return Text(
            vi: "\(sign) \(abs(change)) mức độ",
            en: "\(abs(change)) level\(abs(change) == 1 ? "" : "s") \(change < 0 ? "less" : "more")"
        )
    }

    static func toJudge(_ count: Int, of all: Int) -> Text {
        count == 0
            ? Text(vi: "không còn tiêu chí nào trong \(all)", en: "none of \(all) criteria")
            : Text(vi: "\(count) trong \(all) tiêu chí", en: "\(count) of \(all) criteria")
    }

    static func changes(since submission: Int) -> Text {
        Text(
            vi: "Thay đổi so với lần nộp \(submission)",
            en: "What changed since submission \(submission)"
        )
    }

    static func evidenceAdded(_ count: Int) -> Text {
        Text(vi: "thêm \(count) minh chứng", en: "\(count) pieces of evidence added")
    }

    static func evidenceRemoved(_ count: Int) -> Text {
        Text(vi: "bớt \(count) minh chứng", en: "\(count) pieces of evidence removed")
    }

    // MARK: - Judgements

    static let agreed = Text(vi: "Đồng ý", en: "Agreed")
    static let corrected = Text(vi: "Đã sửa", en: "Corrected")
    static let unseen = Text(vi: "Chấp nhận theo mẫu", en: "Accepted by sampling")
    static let toLookAt = Text(vi: "Phải xem", en: "To be looked at")
    static let notDrawn = Text(vi: "Không rơi vào mẫu", en: "Not drawn")
    static let openQuestion = Text(vi: "đang chờ đơn vị trả lời", en: "a question is open")

    static func rejected(_ count: Int) -> Text {
        Text(vi: "\(count) minh chứng không được chấp nhận", en: "\(count) pieces of evidence rejected")
    }

    static func finding(_ finding: Judgement.Finding) -> Text {
        switch finding {
        case .agreed: agreed
        case .corrected: corrected
        case .unseen: unseen
        }
    }
}
