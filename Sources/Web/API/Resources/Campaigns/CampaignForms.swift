import Assessment
import Criteria
import Evaluation
import Quantities
import Records

/// What campaigns look like in answers.
enum CampaignForms {
    static let campaign = Form<Campaign>.object(
        "Campaign",
        FormMember("id", Form<String>.text) { $0.id.text },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("set", Form<String>.text) { $0.set.name },
        FormMember("setDigest", Form<String>.text) { $0.set.digest.description },
        FormMember("period", Form<String>.text) { $0.period },
        FormMember("asOf", Form<CivilDate>.day) { $0.asOf },
        FormMember("hasRegistration", Form<Bool>.truth) { $0.procedure.hasRegistration },
        FormMember("hasCouncil", Form<Bool>.truth) { $0.procedure.hasCouncil },
        FormMember("isClosed", Form<Bool>.truth) { $0.isClosed },
        FormMember("objectionDays", Form<Int>.integer) { $0.schedule.objectionDays },
        FormMember("schedule", window.list, Text(vi: "Thời gian từng bước.", en: "The time of each step.")) {
            campaign in
            CampaignStep.allCases.map { StepWindow(step: $0, window: campaign.schedule[$0]) }
        }
    )

    private static let window = Form<StepWindow>.object(
        "StepWindow",
        FormMember("step", Form<CampaignStep>.word) { $0.step },
        FormMember("first", Form<CivilDate>.day.orNull) { $0.window.first },
        FormMember("last", Form<CivilDate>.day.orNull) { $0.window.last }
    )

    static let opened = Form<Identifier<Campaign>>.object(
        "OpenedCampaign",
        FormMember("campaign", Form<String>.text) { $0.text }
    )

    static let progress = Form<CampaignProgress>.object(
        "CampaignProgress",
        FormMember("whole", count) { $0.whole },
        FormMember("parents", parent.list) { $0.parents }
    )

    private static let parent = Form<CampaignProgress.Parent>.object(
        "ProgressOfParent",
        FormMember("code", Form<String>.text) { $0.code },
        FormMember("title", Form<String>.text) { $0.title },
        FormMember("count", count) { $0.count }
    )

    private static let count = Form<ProgressCount>.object(
        "ProgressCount",
        FormMember("dossiers", Form<Int>.integer) { $0.dossiers },
        FormMember(
            "states",
            Form<[StateCount]>(schema: state.list.schema, write: state.list.write),
            Text(vi: "Số hồ sơ ở từng trạng thái.", en: "How many dossiers are in each state.")
        ) { count in
            DossierState.allCases.compactMap { state in
                count.states[state].map { StateCount(state: state, count: $0) }
            }
        },
        FormMember("inTime", Form<Int>.integer) { $0.inTime },
        FormMember("late", Form<Int>.integer) { $0.late },
        FormMember("valuesDone", Form<Int>.integer) { $0.values.done },
        FormMember("valuesAsked", Form<Int>.integer) { $0.values.asked },
        FormMember("judgementsDone", Form<Int>.integer) { $0.judgements.done },
        FormMember("judgementsAsked", Form<Int>.integer) { $0.judgements.asked }
    )

    private static let state = Form<StateCount>.object(
        "StateCount",
        FormMember("state", Form<DossierState>.word) { $0.state },
        FormMember("count", Form<Int>.integer) { $0.count }
    )
}

/// A step of a campaign with its time.
struct StepWindow: Sendable {
    let step: CampaignStep
    let window: DayWindow
}

/// How many dossiers are in a state.
struct StateCount: Sendable {
    let state: DossierState
    let count: Int
}
