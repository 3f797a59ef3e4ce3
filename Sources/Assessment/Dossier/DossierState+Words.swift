package import Criteria

extension DossierState {
    /// What it is called in lists.
    package var title: Text {
        switch self {
        case .invited: Text(vi: "chưa đăng ký", en: "not registered")
        case .registered: Text(vi: "chưa nhập số liệu", en: "nothing entered yet")
        case .assessing: Text(vi: "đang tự đánh giá", en: "self-assessment under way")
        case .submitted: Text(vi: "đã nộp, chờ thẩm định", en: "submitted, waiting for verification")
        case .returned: Text(vi: "trả lại để hoàn thiện", en: "returned for completion")
        case .verifying: Text(vi: "đang thẩm định", en: "being verified")
        case .verified: Text(vi: "đã thẩm định", en: "verified")
        case .appraising: Text(vi: "hội đồng đang cho ý kiến", en: "council voting")
        case .appraised: Text(vi: "hội đồng đã có kết quả", en: "appraised by the council")
        case .decided: Text(vi: "đã có quyết định, chưa công bố", en: "decided, not yet published")
        case .published: Text(vi: "đã công bố", en: "published")
        case .revoked: Text(vi: "quyết định đã bị hủy bỏ", en: "decision revoked")
        case .withdrawn: Text(vi: "đã rút đăng ký", en: "withdrawn")
        case .lapsed: Text(vi: "hết hạn mà chưa nộp", en: "lapsed without submission")
        }
    }

    /// What can be done from here, and by whom.
    package var way: Text {
        switch self {
        case .invited:
            Text(vi: "đơn vị đăng ký mức độ trước đã", en: "the unit registers for a level first")
        case .registered, .assessing:
            Text(
                vi: "đơn vị nhập số liệu, minh chứng rồi nộp hồ sơ",
                en: "the unit enters values and evidence, then submits"
            )
        case .submitted:
            Text(
                vi: "cơ quan thẩm định bắt đầu thẩm định, hoặc trả lại để đơn vị sửa",
                en: "the verifiers begin, or return the dossier so that the unit can change it"
            )
        case .returned:
            Text(
                vi: "đơn vị hoàn thiện theo các lý do đã nêu rồi nộp lại",
                en: "the unit completes it by the reasons given and submits again"
            )
        case .verifying:
            Text(
                vi: "cơ quan thẩm định kết luận từng tiêu chí, hoặc trả lại",
                en: "the verifiers conclude each criterion, or return the dossier"
            )
        case .verified:
            Text(
                vi: "hội đồng bỏ phiếu, hoặc cấp có thẩm quyền quyết định nếu đợt không có hội đồng",
                en: "the council votes, or the authority decides where there is no council"
            )
        case .appraising:
            Text(
                vi: "chờ các thành viên cho ý kiến và đóng phiếu",
                en: "wait until the members have given their opinions and the vote is closed"
            )
        case .appraised: Text(vi: "chờ cấp có thẩm quyền quyết định", en: "the authority decides")
        case .decided: Text(vi: "công bố quyết định", en: "the decision is published")
        case .published:
            Text(
                vi: "phản ánh trong thời hạn, đính chính hoặc hủy bỏ bằng quyết định riêng",
                en: "object in time; correct or revoke by a decision of its own"
            )
        case .revoked, .lapsed:
            Text(vi: "tham gia đợt đánh giá sau", en: "take part in the next campaign")
        case .withdrawn:
            Text(
                vi: "đăng ký lại nếu còn hạn, không thì chờ đợt sau",
                en: "register again while there is time, else in the next campaign"
            )
        }
    }
}
