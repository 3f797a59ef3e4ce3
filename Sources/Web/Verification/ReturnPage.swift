import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Giving a dossier back so that the unit completes it: a reason for each criterion that needs it.
struct ReturnPage: Page {
    /// Before the code of the criterion in the name of its field.
    static let prefix = "reason-"
    static let fields = [
        "return.no-reasons": "criteria", "return.due-in-the-past": "due", "return.days-off-not-known": "due",
    ]

    let desk: DossierDesk
    let verification: DossierVerification
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String {
        frame(VerificationWords.giveBack) + ": " + desk.dossier.participant.title
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(
                desk.dossier.participant.title,
                .href(frame.link(VerificationLinks.dossier(desk.dossier.id)))
            )
        }
        h.h1(frame(VerificationWords.giveBack))
        h.p(
            frame(VerificationWords.giveBackLead(desk.campaign.schedule.completionDays)),
            .class("lead")
        )
        FaultSummary(form.faults).write(h, frame)
        if let obstacle = desk.obstacle(.giveBack, .returnDossier) {
            h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("note"))
        }
        form.write(h, frame, to: VerificationLinks.giveBack(desk.dossier.id)) {
            TextField(
                "due",
                VerificationWords.due,
                hint: VerificationWords.dueHint,
                value: form.value("due"),
                faults: form.faults,
                .type(.text),
                .autocomplete("off")
            ).write(h, frame)
            h.h2(frame(VerificationWords.reasons), .id("criteria"), .tabindex(-1))
            for criterion in ordered { field(criterion, h, frame) }
            h.button(frame(VerificationWords.giveBack), .class("btn"), .type(.submit))
        }
    }

    /// Those with something wrong or asked first.
    private var ordered: [CriterionVerification] {
        func isRemarkable(_ criterion: CriterionVerification) -> Bool {
            criterion.judgement?.isError ?? false || criterion.questions.contains(where: \.isOpen)
        }
        return verification.criteria.filter(isRemarkable)
            + verification.criteria.filter { !isRemarkable($0) }
    }

    private func field(_ criterion: CriterionVerification, _ h: HTMLWriter, _ frame: Frame) {
        let title = desk.plan.set.node(criterion.code)?.title
        let name = Self.prefix + criterion.code
        TextArea(
            name: name,
            label: Text(
                vi: criterion.code + " · " + (title?.vi ?? ""),
                en: criterion.code + " · " + (title?(.en) ?? "")
            ),
            value: form.value(name, beginning(criterion)),
            faults: form.faults,
            rows: 2
        ).write(h, frame)
    }

    /// What the verifiers wrote about it already.
    private func beginning(_ criterion: CriterionVerification) -> String {
        guard let judgement = criterion.judgement, judgement.isError else { return "" }
        return ([judgement.reason] + judgement.rejected.values.sorted()).filter { !$0.isEmpty }
            .joined(separator: "\n")
    }
}
