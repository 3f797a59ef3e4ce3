import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records

/// One dossier before the authority: the draft, the document, its publication, what became of it, and objections.
struct DecisionPage: Page {
    static var fields: [String: String] {
        ActForm.fields.merging(PublicationForm.fields) { one, _ in one }.merging(
            ["objection.no-answer": "answer", "objection.no-such-decision": "decision"]
        ) { one, _ in one }
    }

    let desk: DossierDesk
    let draft: DecisionDraft
    /// From the first to the last.
    let chain: [Decision]
    let publications: [Publication]
    let objections: [Objection]
    let today: CivilDate
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    private var id: Identifier<Dossier> { desk.dossier.id }

    func title(_ frame: Frame) -> String {
        desk.dossier.participant.title + " · " + frame(DecisionWords.title)
    }

    /// Of the identifiers in the form that was sent: those of corrections, revocations and answers stand beside each other.
    private var sentPrefix: String {
        if let step = DecisionStep(rawValue: form.value("step")) { return step.rawValue + "-" }
        return form.value("objection").isEmpty ? "" : DecisionObjections.prefix(form.value("objection"))
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(
                desk.campaign.title,
                .href(
                    frame.link(
                        DecisionLinks.campaign(desk.campaign.id)
                            .query("province", desk.dossier.participant.parent)
                    )
                )
            )
        }
        h.h1(desk.dossier.participant.title)
        h.p(
            (desk.dossier.participant.parentTitle ?? "") + " · " + frame(desk.dossier.state.title),
            .class("soft")
        )
        FaultSummary(form.prefixed(sentPrefix).faults).write(h, frame)
        h.dl {
            h.dt(frame(DecisionWords.evaluated))
            h.dd(OutcomeMark(frame: frame).words(draft.evaluated.whole, levels: desk.plan.set.levels))
            if let council = draft.council {
                h.dt(frame(DecisionWords.council))
                h.dd(frame(council.outcome.title))
            }
        }
        writeChain(h, frame)
        writeDraft(h, frame)
        writePublish(h, frame)
        writeAfter(h, frame)
        DecisionObjections(
            objections: objections,
            corrections: chain.filter { $0.kind != .first },
            id: id,
            form: form,
            obstacle: desk.obstacle(.answerObjection, .answerObjection)
        ).write(h, frame)
    }

    private func seen(_ h: HTMLWriter) {
        h.input(.type(.hidden), .name("seen"), .value(desk.dossier.entry.description))
    }

    // MARK: - The first decision

    private func writeDraft(_ h: HTMLWriter, _ frame: Frame) {
        guard chain.isEmpty else { return }
        h.h2(frame(DecisionWords.draft))
        h.div(.class("quote"), .lang("vi")) {
            for basis in draft.legalBasis { h.p("Căn cứ " + basis + ";") }
            for (place, article) in draft.articles.enumerated() {
                h.p {
                    h.strong("Điều \(place + 1). ")
                    h.text(article)
                }
            }
        }
        if let obstacle = draft.obstacle { h.p(frame(obstacle.text), .class("note")) }
        if let obstacle = desk.obstacle(.decide, .decide) {
            h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("hint"))
            return
        }
        form.write(h, frame, to: DecisionLinks.step(.decide, of: id)) {
            seen(h)
            outcome(form, h, frame)
            ActForm(form: form, legalBasis: draft.legalBasis, reasons: draft.reasons, today: today)
                .write(h, frame)
            h.button(frame(DecisionWords.decide), .class("btn"), .type(.submit))
        }
    }

    private func outcome(_ form: FormState, prefix: String = "", _ h: HTMLWriter, _ frame: Frame) {
        let chosen = form.value("outcome", OutcomeWord.word(draft.proposal))
        Choice(
            name: "outcome",
            label: DecisionWords.outcome,
            options: OutcomeWord.outcomes(for: draft.evaluated.whole).map {
                Choice.Option(value: OutcomeWord.word($0), label: frame($0.title))
            },
            faults: form.faults,
            prefix: prefix
        ).writeButtons(h, frame) { $0 == chosen }
    }

    // MARK: - What was decided

    private func writeChain(_ h: HTMLWriter, _ frame: Frame) {
        guard !chain.isEmpty else { return }
        h.h2(frame(DecisionWords.chain))
        h.ol {
            for decision in chain {
                h.li {
                    h.p {
                        h.strong(frame(decision.outcome.title))
                        h.text(
                            " · \(decision.act.number), \(frame.day(decision.act.day)) · \(decision.act.signatory)"
                        )
                    }
                    if decision.act.hasReasons { h.p(decision.act.reasons, .class("small")) }
                    h.p(.class("soft small")) {
                        h.text(frame(DecisionWords.kind(decision.kind)) + " · ")
                        h.code(decision.digest.description)
                    }
                    if !decision.isWhole { h.p(frame(DecisionWords.altered), .class("note bad")) }
                    if let publication = publications.last(where: { $0.decision == decision.id }) {
                        h.p(frame(DecisionWords.publicSince(frame.day(publication.from))), .class("small"))
                    }
                }
            }
        }
    }

    private func writePublish(_ h: HTMLWriter, _ frame: Frame) {
        guard desk.dossier.state == .decided else { return }
        h.h2(frame(DecisionWords.publish))
        if let obstacle = desk.obstacle(.publish, .publish) {
            h.p(frame(DeskWords.whyNot) + " " + frame(obstacle.text), .class("hint"))
            return
        }
        form.write(h, frame, to: DecisionLinks.step(.publish, of: id)) {
            seen(h)
            PublicationForm(form: form).write(h, frame)
            h.button(frame(DecisionWords.publish), .class("btn"), .type(.submit))
        }
    }

    private func writeAfter(_ h: HTMLWriter, _ frame: Frame) {
        guard !chain.isEmpty else { return }
        if desk.obstacle(.correct, .correctDecision) == nil {
            later(.correct, DecisionWords.correct, DecisionWords.correctHint, withOutcome: true, h, frame)
        }
        if desk.obstacle(.revoke, .revokeDecision) == nil {
            later(.revoke, DecisionWords.revoke, DecisionWords.revokeHint, withOutcome: false, h, frame)
        }
    }

    private func later(
        _ step: DecisionStep,
        _ word: Text,
        _ hint: Text,
        withOutcome: Bool,
        _ h: HTMLWriter,
        _ frame: Frame
    ) {
        let isThis = form.value("step") == step.rawValue
        let prefix = step.rawValue + "-"
        let form = isThis ? form.prefixed(prefix) : FormState(nil, form.randomness)
        h.details(.open(isThis)) {
            h.summary(frame(word))
            h.p(frame(hint))
            form.write(h, frame, to: DecisionLinks.step(step, of: id)) {
                seen(h)
                h.input(.type(.hidden), .name("step"), .value(step.rawValue))
                if withOutcome { outcome(form, prefix: prefix, h, frame) }
                ActForm(
                    form: form,
                    legalBasis: draft.legalBasis,
                    reasons: "",
                    today: today,
                    prefix: prefix
                ).write(h, frame)
                h.button(frame(word), .class("btn second"), .type(.submit))
            }
        }
    }
}
