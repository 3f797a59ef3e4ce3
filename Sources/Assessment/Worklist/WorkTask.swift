package import Criteria

/// What has to be done next with dossiers, from whoever's side.
package enum WorkTask: String, Hashable, Sendable, CaseIterable {
    // The unit
    case register, enter, complete, answer
    // The verifiers
    case verify
    // The council
    case openVote, giveOpinion
    // The authority
    case decide, publish, answerObjections

    /// In the words of a list of things to do.
    package var title: Text {
        switch self {
        case .register: Text(vi: "Đăng ký tham gia", en: "Register")
        case .enter: Text(vi: "Tự đánh giá và nộp hồ sơ", en: "Assess and submit")
        case .complete: Text(vi: "Hoàn thiện hồ sơ bị trả lại", en: "Complete the returned dossier")
        case .answer: Text(vi: "Trả lời cơ quan thẩm định", en: "Answer the verifiers")
        case .verify: Text(vi: "Thẩm định", en: "Verify")
        case .openVote: Text(vi: "Mở phiếu của hội đồng", en: "Open the council's vote")
        case .giveOpinion: Text(vi: "Cho ý kiến", en: "Give opinions")
        case .decide: Text(vi: "Quyết định công nhận", en: "Decide")
        case .publish: Text(vi: "Công bố", en: "Publish")
        case .answerObjections: Text(vi: "Trả lời phản ánh", en: "Answer objections")
        }
    }

    /// What somebody waits for while others have this to do.
    package var awaited: Text {
        switch self {
        case .register: Text(vi: "Đơn vị đăng ký", en: "Units register")
        case .enter: Text(vi: "Đơn vị tự đánh giá", en: "Units assess themselves")
        case .complete: Text(vi: "Đơn vị hoàn thiện hồ sơ bị trả lại", en: "Units complete what was returned")
        case .answer: Text(vi: "Đơn vị trả lời", en: "Units answer")
        case .verify: Text(vi: "Cơ quan thẩm định", en: "The verifiers verify")
        case .openVote, .giveOpinion: Text(vi: "Hội đồng cho ý kiến", en: "The council votes")
        case .decide: Text(vi: "Cấp có thẩm quyền quyết định", en: "The authority decides")
        case .publish: Text(vi: "Công bố kết quả", en: "Results are published")
        case .answerObjections: Text(vi: "Trả lời phản ánh", en: "Objections are answered")
        }
    }

    /// The step of a campaign in whose time it belongs; `nil` for what has no day of its own.
    var step: CampaignStep? {
        switch self {
        case .register: .registration
        case .enter, .complete: .selfAssessment
        case .answer, .verify: .verification
        case .openVote, .giveOpinion: .appraisal
        case .decide: .decision
        case .publish: .publication
        case .answerObjections: nil
        }
    }

    /// Of which dossiers it is the next thing, whoever has to do it.
    static func next(in state: DossierState, _ procedure: Procedure) -> WorkTask? {
        switch state {
        case .invited: .register
        case .registered, .assessing: .enter
        case .returned: .complete
        case .submitted, .verifying: .verify
        case .verified: procedure.hasCouncil ? .openVote : .decide
        case .appraising: .giveOpinion
        case .appraised: .decide
        case .decided: .publish
        case .published, .revoked, .withdrawn, .lapsed: nil
        }
    }
}
