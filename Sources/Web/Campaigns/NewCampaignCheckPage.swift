import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// The last step of opening a campaign: everything once more, and what follows from it.
struct NewCampaignCheckPage: Page {
    let campaign: NewCampaign
    let unit: String?
    let typed: Fields
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    private var plan: CampaignPlan { campaign.plan }

    func title(_ frame: Frame) -> String { frame(NewCampaignWords.check) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(frame(CampaignWords.title), .href(frame.link(CampaignLinks.all))) }
        h.h1(title(frame))
        h.p(frame(NewCampaignWords.checkLead), .class("lead"))
        writeAnswers(h, frame)
        writeParticipants(h, frame)
        form.write(h, frame, to: CampaignLinks.new) {
            for field in typed.all where !Self.own.contains(field.name) {
                h.input(.type(.hidden), .name(field.name), .value(field.value))
            }
            h.p(.class("row")) {
                h.button(
                    frame(NewCampaignWords.open),
                    .class("btn"),
                    .type(.submit),
                    .name("do"),
                    .value("open")
                )
                h.button(
                    frame(NewCampaignWords.change),
                    .class("btn second"),
                    .type(.submit),
                    .name("do"),
                    .value("change")
                )
            }
        }
    }

    /// What every form writes itself.
    private static let own: Set<String> = [FormToken.field, FormKey.field, "do"]

    private func writeAnswers(_ h: HTMLWriter, _ frame: Frame) {
        let set = plan.plan.set
        func name(_ id: Identifier<Body>?) -> String { id.flatMap { campaign.bodies[$0] } ?? "—" }
        let facts: [(Text, String)] =
            [
                (NewCampaignWords.name, plan.title), (NewCampaignWords.period, plan.period),
                (NewCampaignWords.which, "\(frame(set.title)) (\(set.id)@\(set.edition))"),
                (NewCampaignWords.whole, unit ?? frame(StudioWords.country)),
                (NewCampaignWords.asOf, frame.day(plan.asOf)),
                (
                    NewCampaignWords.registration,
                    frame(plan.procedure.hasRegistration ? DeskWords.yes : DeskWords.no)
                ),
                (
                    NewCampaignWords.cohort,
                    frame(
                        plan.cohort == .all ? NewCampaignWords.cohortAll : NewCampaignWords.cohortParent
                    )
                ),
                (NewCampaignWords.verifier, name(plan.offices.verifier)),
                (NewCampaignWords.council, name(plan.offices.council)),
                (NewCampaignWords.authority, name(plan.offices.authority)),
                (NewCampaignWords.ministry, name(plan.offices.ministry)),
            ]
            + CampaignStep.allCases.map { ($0.title, window(plan.schedule[$0], frame)) } + [
                (
                    NewCampaignWords.completion,
                    frame(NewCampaignWords.days(frame.number(plan.schedule.completionDays)))
                ),
                (
                    NewCampaignWords.objection,
                    frame(NewCampaignWords.days(frame.number(plan.schedule.objectionDays)))
                ),
            ]
        h.dl {
            for (title, value) in facts {
                h.dt(frame(title))
                h.dd(value)
            }
        }
        h.p(frame(NewCampaignWords.competence(plan.competenceFinding)), .class("note"))
    }

    private func window(_ window: DayWindow, _ frame: Frame) -> String {
        guard window.first != nil || window.last != nil else { return frame(NewCampaignWords.allDays) }
        return (window.first.map { frame.day($0) } ?? "…") + " – "
            + (window.last.map { frame.day($0) } ?? "…")
    }

    private func writeParticipants(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(NewCampaignWords.participants))
        let kinds = Dictionary(grouping: plan.participants, by: \.kind).mapValues(\.count)
        h.ul(.class("facts")) {
            for (kind, count) in kinds.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                h.li {
                    h.b(frame.number(count))
                    h.text(" " + kind)
                }
            }
        }
        let parents = Dictionary(grouping: plan.participants) { $0.parentTitle ?? "—" }.mapValues(\.count)
        guard parents.count > 1 else { return }
        h.details {
            h.summary(frame(DeskWords.province))
            h.ul(.class("plain")) {
                for (parent, count) in parents.sorted(by: { $0.key < $1.key }) {
                    h.li {
                        h.span(parent)
                        h.b(frame.number(count))
                    }
                }
            }
        }
    }
}
