import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records

/// A campaign before the authority: what is ready to be decided on, one document for many, publication, objections.
struct DecisionCampaignPage: Page {
    let campaign: Campaign
    let levels: [Level]
    let provinces: [CampaignDesk.Province]
    let chosen: CampaignDesk.Province?
    let drafts: [DecisionDraft]
    let decided: [Dossier]
    /// With units or offices still, in all provinces that he sees.
    let undecided: Int
    let objections: [(Dossier, Objection)]
    let reports: [SentReport]
    let refusals: [Action: Refusal]
    let today: CivilDate
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String { frame(DecisionWords.title) + ": " + campaign.title }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(DecisionWords.title), .href(frame.link(DecisionLinks.all))) }
        h.h1(campaign.title)
        h.p(frame(DecisionWords.stillUnderWay(frame.number(undecided))), .class("soft"))
        h.p {
            h.a(frame(DecisionWords.report), .href(frame.link(DecisionLinks.report(campaign.id))))
            if let last = reports.last {
                h.text(" · " + frame(DecisionWords.sent(last.number, frame.day(last.day))))
            }
        }
        FaultSummary(form.faults).write(h, frame)
        writeObjections(h, frame)
        if provinces.count > 1 { writeProvinces(h, frame) }
        if let chosen {
            writeDrafts(chosen, h, frame)
            writeDecided(h, frame)
        }
        writePublication(h, frame)
    }

    private func writeObjections(_ h: HTMLWriter, _ frame: Frame) {
        guard !objections.isEmpty else { return }
        h.h2(frame(DecisionWords.objectionsWaiting))
        h.ul {
            for (dossier, objection) in objections {
                h.li {
                    h.a(
                        dossier.participant.title,
                        .href(frame.link(DecisionLinks.dossier(dossier.id).fragment("objections")))
                    )
                    h.text(" · " + frame.day(objection.day))
                }
            }
        }
    }

    private func writeProvinces(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(DeskWords.province))
        h.ul(.class("plain")) {
            for province in provinces {
                h.li {
                    h.a(
                        province.title,
                        .href(
                            frame.link(
                                DecisionLinks.campaign(campaign.id).query("province", province.code)
                            )
                        ),
                        .current.when(province == chosen)
                    )
                    h.span(
                        frame(
                            DecisionWords.readyOf(
                                frame.number(
                                    province.count(campaign.procedure.hasCouncil ? .appraised : .verified)
                                ),
                                frame.number(province.states.values.reduce(0, +))
                            )
                        ),
                        .class("soft")
                    )
                }
            }
        }
    }

    private func writeDrafts(_ province: CampaignDesk.Province, _ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(DecisionWords.readyIn(province.title)), .id("dossiers"), .tabindex(-1))
        guard !drafts.isEmpty else {
            h.p(frame(DeskWords.nothing))
            return
        }
        let mayDecide = refusals[.decide] == nil
        if let refusal = refusals[.decide] { h.p(frame(refusal.text), .class("hint")) }
        let table = {
            h.table(.class("c")) {
                h.thead {
                    h.tr {
                        h.th(frame(DeskWords.unit), .scope("col"))
                        h.th(frame(DecisionWords.evaluated), .scope("col"))
                        h.th(frame(DecisionWords.council), .scope("col"))
                        h.th(frame(DecisionWords.proposal), .scope("col"))
                    }
                }
                h.tbody { for draft in drafts { row(draft, mayDecide, h, frame) } }
            }
        }
        guard mayDecide else {
            table()
            return
        }
        form.write(h, frame, to: DecisionLinks.campaign(campaign.id), class: "wide-form") {
            h.input(.type(.hidden), .name("province"), .value(province.code))
            table()
            h.h3(frame(DecisionWords.oneDocument))
            h.p(frame(DecisionWords.oneDocumentHint), .class("hint"))
            ActForm(
                form: form,
                legalBasis: drafts.first?.legalBasis ?? [],
                reasons: "",
                today: today
            ).write(h, frame)
            h.button(frame(DecisionWords.decide), .class("btn"), .type(.submit))
        }
    }

    private func row(_ draft: DecisionDraft, _ mayDecide: Bool, _ h: HTMLWriter, _ frame: Frame) {
        let id = draft.dossier.id
        h.tr {
            h.th(.scope("row")) {
                if mayDecide, draft.obstacle == nil {
                    h.div(.class("pick")) {
                        h.input(
                            .type(.checkbox),
                            .id("dossier-\(id.text)"),
                            .name("dossier"),
                            .value(id.text),
                            .checked(form.isChosen("dossier", id.text, atFirst: draft.proposal.isRecognition))
                        )
                        h.label(draft.dossier.participant.title, .for("dossier-\(id.text)"))
                    }
                    h.a(
                        frame(DecisionWords.look),
                        .class("small"),
                        .href(frame.link(DecisionLinks.dossier(id)))
                    )
                } else {
                    h.a(draft.dossier.participant.title, .href(frame.link(DecisionLinks.dossier(id))))
                }
            }
            h.td(
                OutcomeMark(frame: frame).words(draft.evaluated.whole, levels: levels),
                .data("data-label", frame(DecisionWords.evaluated))
            )
            h.td(
                draft.council.map { frame($0.outcome.title) } ?? "—",
                .data("data-label", frame(DecisionWords.council))
            )
            h.td(.data("data-label", frame(DecisionWords.proposal))) {
                h.strong(frame(draft.proposal.title))
                if let obstacle = draft.obstacle { h.div(frame(obstacle.text), .class("small fault")) }
            }
        }
    }

    private func writeDecided(_ h: HTMLWriter, _ frame: Frame) {
        guard !decided.isEmpty else { return }
        h.h2(frame(DecisionWords.alreadyDecided))
        h.ul(.class("plain")) {
            for dossier in decided {
                h.li {
                    h.a(dossier.participant.title, .href(frame.link(DecisionLinks.dossier(dossier.id))))
                    h.span(frame(dossier.state.title), .class("soft"))
                }
            }
        }
    }

    private func writePublication(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(DecisionWords.publishAll))
        if let refusal = refusals[.publish] {
            h.p(frame(refusal.text), .class("hint"))
            return
        }
        form.write(h, frame, to: DecisionLinks.publication(campaign.id)) {
            PublicationForm(form: form).write(h, frame)
            TextArea(
                name: "statement",
                label: DecisionWords.statement,
                hint: DecisionWords.statementHint,
                value: form.value("statement"),
                faults: form.faults,
                rows: 2
            ).write(h, frame)
            h.button(frame(DecisionWords.publishAll), .class("btn second"), .type(.submit))
        }
    }
}
