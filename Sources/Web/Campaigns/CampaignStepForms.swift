import Assessment
import Criteria
import HTML
import Records

/// What the organisers of a campaign change: more time, bounds frozen, closing.
struct CampaignStepForms {
    let page: CampaignPage

    private var id: Identifier<Campaign> { page.campaign.id }
    private var form: FormState { page.form }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard !page.campaign.isClosed else { return }
        if page.refusals[.extendCampaign] == nil { extend(h, frame) }
        if page.refusals[.freezeBounds] == nil, !page.isFrozen { freeze(h, frame) }
        if page.refusals[.closeCampaign] == nil { close(h, frame) }
    }

    private func extend(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.open(form.value("to").isEmpty == false)) {
            h.summary(frame(CampaignWords.extend))
            form.write(h, frame, to: CampaignLinks.step(.extend, of: id)) {
                let chosen = form.value("step")
                Choice(
                    name: "step",
                    label: CampaignWords.step,
                    options: CampaignStep.allCases.filter { page.campaign.schedule[$0].last != nil }.map {
                        Choice.Option(value: $0.rawValue, label: frame($0.title))
                    },
                    faults: form.faults
                ).writeList(h, frame) { $0 == chosen }
                TextField(
                    "to",
                    CampaignWords.newLastDay,
                    hint: DeskWords.dayHint,
                    value: form.value("to"),
                    faults: form.faults,
                    .type(.text),
                    .autocomplete("off"),
                    .maxLength(10)
                ).write(h, frame)
                TextArea(
                    name: "reason",
                    label: DeskWords.reason,
                    hint: CampaignWords.reasonHint,
                    value: form.value("reason"),
                    faults: form.faults,
                    rows: 2
                ).write(h, frame)
                h.button(frame(CampaignWords.extend), .class("btn second"), .type(.submit))
            }
        }
    }

    private func freeze(_ h: HTMLWriter, _ frame: Frame) {
        h.details(.open(form.value("event").isEmpty == false)) {
            h.summary(frame(CampaignWords.freeze))
            h.p(frame(CampaignWords.freezeLead))
            form.write(h, frame, to: CampaignLinks.step(.freeze, of: id)) {
                TextField(
                    "event",
                    CampaignWords.event,
                    value: form.value("event"),
                    faults: form.faults,
                    .type(.text),
                    .maxLength(400)
                ).write(h, frame)
                h.button(frame(CampaignWords.freeze), .class("btn second"), .type(.submit))
            }
        }
    }

    private func close(_ h: HTMLWriter, _ frame: Frame) {
        h.details {
            h.summary(frame(CampaignWords.close))
            h.p(frame(CampaignWords.closeLead))
            form.write(h, frame, to: CampaignLinks.step(.close, of: id)) {
                h.button(frame(CampaignWords.close), .class("btn second"), .type(.submit))
            }
        }
    }
}
