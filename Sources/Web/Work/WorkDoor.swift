import Criteria
import HTML
import Records

/// A room of officers, as whoever may do something in it is led there from the own work, also when nothing waits.
enum WorkDoor: CaseIterable, Sendable {
    case verification, council, decisions, campaigns, administration

    /// Whoever may do one of these, wherever, is shown the way.
    private var actions: [Action] {
        switch self {
        case .verification: [.verifyCriterion]
        case .council: [.openVote, .giveOpinion, .appointCouncil]
        case .decisions: [.decide, .publish, .report]
        case .campaigns: DossierDesk.lookers
        case .administration: [.createAccount, .readJournal]
        }
    }

    var link: Link {
        switch self {
        case .verification: VerificationLinks.all
        case .council: CouncilLinks.all
        case .decisions: DecisionLinks.all
        case .campaigns: CampaignLinks.all
        case .administration: AdministrationLinks.all
        }
    }

    var title: Text {
        switch self {
        case .verification: VerificationWords.title
        case .council: CouncilWords.title
        case .decisions: DecisionWords.title
        case .campaigns: CampaignWords.title
        case .administration: AdministrationWords.title
        }
    }

    var lead: Text {
        switch self {
        case .verification:
            Text(
                vi: "hồ sơ đã nộp, nơi nên xem trước, mẫu",
                en: "what was handed in, where to look first, samples"
            )
        case .council: Text(vi: "lấy ý kiến, biên bản, thành phần", en: "votes, minutes, members")
        case .decisions:
            Text(
                vi: "dự thảo, ký, công bố, phản ánh, báo cáo",
                en: "drafts, signing, publishing, objections, reports"
            )
        case .campaigns: Text(vi: "tiến độ, thời hạn, kết quả", en: "progress, time limits, results")
        case .administration:
            Text(vi: "tài khoản, vai trò, cơ quan, nhật ký", en: "accounts, roles, bodies, the journal")
        }
    }

    /// - Parameter standing: `nil` where everything is permitted.
    static func open(to standing: Standing?) -> [WorkDoor] {
        guard let standing else { return allCases }
        return allCases.filter { door in
            door.actions.contains { action in
                switch standing.refusal(of: action, on: .everything) {
                // Of some units or campaigns, if not of all.
                case nil, .outsideScope: true
                // The rooms say which of these it is.
                case .secondFactorNeeded: true
                case .notSignedIn, .accountClosed, .passwordToBeChanged, .noRole, .notYours, .reserved,
                    .otherBody, .notValid, .noSuchUnit, .ownWork, .notForOneself:
                    false
                }
            }
        }
    }
}
