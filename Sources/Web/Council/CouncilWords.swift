import Assessment
import Criteria

/// The words of the council.
enum CouncilWords {
    static let title = Text(vi: "Hội đồng thẩm định", en: "Council")
    static let waiting = Text(vi: "Chờ mở phiếu", en: "Waiting")
    static let voting = Text(vi: "Đang lấy ý kiến", en: "Voting")
    static let done = Text(vi: "Đã có kết quả", en: "Done")
    static let none = Text(vi: "Chưa thành lập hội đồng cho đợt này.", en: "No council is appointed yet.")
    static let appoint = Text(vi: "Thành lập hội đồng", en: "Appoint the council")
    static let appointAnew = Text(vi: "Thay đổi thành phần hội đồng", en: "Change the council")
    static let dossiers = Text(vi: "Hồ sơ trước hội đồng", en: "Dossiers before the council")
    static let members = Text(vi: "Thành viên", en: "Members")
    static let member = Text(vi: "Thành viên", en: "Member")
    static let nobody = Text(
        vi:
            "Chưa có ai mang vai trò thành viên hoặc thư ký hội đồng ở đây; hãy đề nghị quản trị viên giao vai trò.",
        en: "Nobody holds the role of council member or secretary here; ask an administrator."
    )
    static let memberTitle = Text(
        vi: "Họ tên, chức danh ghi trong biên bản",
        en: "Name and title in the minutes"
    )
    static let role = Text(vi: "Vai trò trong hội đồng", en: "Role in the council")
    static let ownUnit = Text(vi: "Mã đơn vị của người này, nếu là cán bộ của đơn vị", en: "Own unit, if any")
    static let ownUnitHint = Text(
        vi: "Người của đơn vị không biểu quyết hồ sơ của đơn vị mình.",
        en: "Nobody votes on the dossier of his own unit."
    )
    static let rules = Text(vi: "Quy tắc họp", en: "Rules")
    static let quorumPart = Text(vi: "Phần thành viên phải có mặt", en: "Part that must be present")
    static let quorumLeast = Text(vi: "Ít nhất bao nhiêu người", en: "At the least so many")
    static let votingRule = Text(vi: "Cách thông qua", en: "What carries")
    static let majority = Text(vi: "Quá nửa số phiếu biểu quyết", en: "More than half of the votes")
    static let twoThirds = Text(vi: "Ít nhất hai phần ba số phiếu biểu quyết", en: "At least two thirds")
    static let chairBreaksTies = Text(
        vi: "Khi ngang phiếu, theo bên có ý kiến của Chủ tịch Hội đồng",
        en: "The chair's side carries when votes are equal"
    )
    static let averaging = Text(vi: "Cách tính điểm chung", en: "How points are put together")
    static let digits = Text(vi: "Số chữ số thập phân", en: "Decimals")
    static let leastPoints = Text(vi: "Ít nhất bao nhiêu người chấm", en: "At the least so many give points")

    static func quorum(_ part: String, least: Int) -> Text {
        Text(
            vi: "Họp hợp lệ khi có mặt \(part) số thành viên được biểu quyết, ít nhất \(least) người.",
            en: "A quorum is \(part) of those who may vote, at least \(least)."
        )
    }

    // MARK: - Votes

    static let byFigures = Text(vi: "Theo số liệu đã thẩm định", en: "By the verified figures")
    static let registered = Text(vi: "Đơn vị đăng ký", en: "Registered for")
    static let toVerification = Text(vi: "Xem kết quả thẩm định từng tiêu chí", en: "See the verification")
    static let open = Text(vi: "Mở phiếu lấy ý kiến", en: "Open the vote")
    static let close = Text(vi: "Kết thúc bỏ phiếu", en: "Close the vote")
    static let hidden = Text(
        vi: "Ý kiến của từng người chỉ hiện khi kết thúc bỏ phiếu.",
        en: "Opinions are shown when the vote is closed."
    )
    static let yours = Text(vi: "Ý kiến của bạn:", en: "Your opinion:")
    static let yourOpinion = Text(vi: "Ý kiến của bạn", en: "Your opinion")
    static let reasonHint = Text(
        vi: "Bắt buộc khi không công nhận hoặc không biểu quyết.",
        en: "Needed when you refuse or abstain."
    )
    static let give = Text(vi: "Gửi ý kiến", en: "Give the opinion")
    static let opinions = Text(vi: "Ý kiến từng thành viên", en: "Opinions")

    static func openVote(_ number: Int) -> Text {
        Text(vi: "Đang lấy ý kiến, lần \(number)", en: "Vote \(number) is open")
    }

    static func vote(_ number: Int, _ day: String) -> Text {
        Text(vi: "Lần \(number), ngày \(day)", en: "Vote \(number), \(day)")
    }

    static func given(_ count: Int, of all: Int) -> Text {
        Text(
            vi: "\(count) trong \(all) thành viên đã cho ý kiến.",
            en: "\(count) of \(all) members have voted."
        )
    }

    static func present(_ count: Int, of all: Int, needed: Int) -> Text {
        Text(
            vi: "có mặt \(count)/\(all), cần \(needed)",
            en: "\(count) of \(all) present, \(needed) needed"
        )
    }

    static func upTo(_ most: String) -> Text { Text(vi: "Từ 0 đến \(most) điểm", en: "0 to \(most) points") }

    static func youAreOut(_ kind: Text) -> Text {
        Text(
            vi: "Bạn không biểu quyết hồ sơ này: \(kind.vi).",
            en: "You take no part in this dossier: \(kind(.en))."
        )
    }

    static func minutes(_ number: Int) -> Text {
        Text(vi: "Biên bản họp lần \(number)", en: "Minutes of vote \(number)")
    }

    static let altered = Text(
        vi: "Biên bản không còn khớp mã băm đã ghi trong nhật ký.",
        en: "The minutes no longer match the digest in the journal."
    )
    static let digest = Text(vi: "Mã băm của biên bản:", en: "Digest of the minutes:")

    // MARK: - Conflicts

    static let conflicts = Text(vi: "Xung đột lợi ích", en: "Conflicts of interest")
    static let noConflicts = Text(vi: "Chưa có ai.", en: "None.")
    static let declare = Text(vi: "Tôi có xung đột lợi ích ở hồ sơ này", en: "I have a conflict of interest")
    static let establish = Text(vi: "Chủ tịch Hội đồng xác định", en: "Established by the chair")
    static let conflictKind = Text(vi: "Loại xung đột", en: "Kind")
    static let ground = Text(vi: "Căn cứ", en: "Ground")
    static let lifted = Text(vi: "Không còn xung đột", en: "It holds no longer")
}
