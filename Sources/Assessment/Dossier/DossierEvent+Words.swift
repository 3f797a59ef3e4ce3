package import Criteria

extension DossierEvent {
    /// What it is called in sentences: "không thể … lúc này".
    package var title: Text {
        switch self {
        case .register: Text(vi: "đăng ký", en: "register")
        case .changeRegistration: Text(vi: "đổi mức độ đã đăng ký", en: "change the registered level")
        case .withdraw: Text(vi: "rút đăng ký", en: "withdraw")
        case .save: Text(vi: "nhập số liệu", en: "enter values")
        case .carryOver: Text(vi: "lấy lại số liệu năm trước", en: "carry values over from last year")
        case .submit: Text(vi: "nộp hồ sơ", en: "submit")
        case .giveBack: Text(vi: "trả lại hồ sơ", en: "return the dossier")
        case .startVerification: Text(vi: "bắt đầu thẩm định", en: "begin verification")
        case .judge: Text(vi: "kết luận tiêu chí", en: "judge a criterion")
        case .finishVerification: Text(vi: "kết thúc thẩm định", en: "finish verification")
        case .ask: Text(vi: "hỏi đơn vị", en: "ask the unit")
        case .answer: Text(vi: "trả lời cơ quan thẩm định", en: "answer the verifiers")
        case .resumeVerification: Text(vi: "thẩm định tiếp", en: "resume verification")
        case .openVote: Text(vi: "mở phiếu", en: "open the vote")
        case .giveOpinion: Text(vi: "cho ý kiến", en: "give an opinion")
        case .closeVote: Text(vi: "đóng phiếu", en: "close the vote")
        case .closeVoteWithoutQuorum:
            Text(vi: "đóng phiếu vì không đủ thành viên", en: "close a vote without a quorum")
        case .decide: Text(vi: "quyết định", en: "decide")
        case .publish: Text(vi: "công bố", en: "publish")
        case .object: Text(vi: "phản ánh", en: "object")
        case .answerObjection: Text(vi: "trả lời phản ánh", en: "answer an objection")
        case .correct: Text(vi: "đính chính quyết định", en: "correct the decision")
        case .revoke: Text(vi: "hủy bỏ quyết định", en: "revoke the decision")
        case .lapse: Text(vi: "khép hồ sơ quá hạn", en: "close an overdue dossier")
        }
    }
}
