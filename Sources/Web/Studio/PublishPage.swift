import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Publishing a draft: what the check says once more, and what it means to publish.
struct PublishPage: Page {
    let draft: SetDraft
    let owner: String?
    let check: SetCheck
    /// Why it cannot be published under its name; `nil` when it can.
    let refusal: (any ExplainedError)?
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }

    func title(_ frame: Frame) -> String { frame(StudioWords.publish) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(StudioWords.title), .href(frame.link(StudioLinks.all)))
            h.text(" › ")
            h.a(
                check.set.map { frame($0.title) } ?? frame(StudioWords.drafts),
                .href(frame.link(StudioLinks.draft(draft.id)))
            )
        }
        h.h1(title(frame))
        h.p(frame(StudioWords.publishLead), .class("lead"))
        FaultSummary(form.faults).write(h, frame)
        if let set = check.set { writeFacts(set, h, frame) }
        h.div(.class("findings")) { FindingsPanel(check: check).write(h, frame) }
        if let refusal {
            h.div(.class("note bad")) {
                h.p { h.strong(frame(StudioWords.mendFirst)) }
                h.p(frame(refusal.text))
            }
            return
        }
        h.p(.class("row")) {
            h.a(
                frame(StudioWords.simulate),
                .class("btn second"),
                .href(frame.link(StudioLinks.simulation(draft.id)))
            )
        }
        guard let set = check.set, !check.breaksItsPromise, !draft.isClosed else { return }
        form.write(h, frame, to: StudioLinks.publication(draft.id)) {
            h.input(.type(.hidden), .name("seen"), .value("\(draft.version.number)"))
            h.button(
                frame(StudioWords.publishAs("\(set.id)@\(set.edition)")),
                .id("main-button"),
                .class("btn"),
                .type(.submit)
            )
        }
    }

    private func writeFacts(_ set: CriteriaSet, _ h: HTMLWriter, _ frame: Frame) {
        h.dl {
            h.dt(frame(StudioWords.set))
            h.dd("\(frame(set.title)) (\(set.id)@\(set.edition))")
            h.dt(frame(StudioWords.owner))
            h.dd(owner ?? frame(StudioWords.country))
            if let issuer = set.issuer {
                h.dt(frame(StudioWords.issuer))
                h.dd(frame(issuer))
            }
            if let base = set.lineage?.base {
                h.dt(frame(StudioWords.base))
                h.dd(base)
                h.dt(frame(StudioWords.changes))
                h.dd(frame.number(set.lineage?.changes.count ?? 0))
            }
            h.dt(frame(StudioWords.version))
            h.dd(frame.number(draft.version.number))
        }
    }
}
