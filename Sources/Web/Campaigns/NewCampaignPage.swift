import Assessment
import Criteria
import Evaluation
import HTML
import Quantities
import Records
import Territory

/// The second step of opening a campaign: title and period, who takes part, who does what, until when.
struct NewCampaignPage: Page {
    let set: CriteriaSet
    let unit: (value: String, title: String?)
    let bodies: [BodyRecord]
    /// Those that there are today.
    let kinds: [UnitKind]
    let today: CivilDate
    let form: FormState

    var place: Place { .work }
    var styles: [String] { ["desk.css", "studio.css"] }

    func title(_ frame: Frame) -> String { frame(NewCampaignWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(frame(CampaignWords.title), .href(frame.link(CampaignLinks.all)))
            h.text(" › ")
            h.a(frame(NewCampaignWords.title), .href(frame.link(CampaignLinks.new)))
        }
        h.h1(title(frame))
        h.p(
            "\(frame(set.title)) (\(set.id)@\(set.edition)) · \(unit.title ?? frame(StudioWords.country))",
            .class("lead")
        )
        FaultSummary(form.faults).write(h, frame)
        if bodies.isEmpty { h.p(frame(NewCampaignWords.noBodies), .class("note bad")) }
        form.write(h, frame, to: CampaignLinks.new) {
            h.input(.type(.hidden), .name("set"), .value("\(set.id)@\(set.edition)"))
            h.input(.type(.hidden), .name("unit"), .value(unit.value))
            form.line("title", NewCampaignWords.name).write(h, frame)
            form.line(
                "period",
                NewCampaignWords.period,
                hint: NewCampaignWords.periodHint,
                beginning: "\(today.year)"
            ).write(h, frame)
            writeWho(h, frame)
            writeOffices(h, frame)
            writeSchedule(h, frame)
            h.p(.class("row")) {
                h.button(
                    frame(NewCampaignWords.check),
                    .class("btn"),
                    .type(.submit),
                    .name("do"),
                    .value("check")
                )
            }
        }
    }

    private func writeWho(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(NewCampaignWords.who))
        form.line("as-of", NewCampaignWords.asOf, hint: DeskWords.dayHint, beginning: frame.day(today)).write(
            h,
            frame
        )
        let own = form.faults.filter { $0.field == "kind" }
        h.fieldset(.class(own.isEmpty ? "field" : "field bad"), .id("kind")) {
            h.legend(frame(NewCampaignWords.kinds))
            h.p(frame(NewCampaignWords.kindsHint), .class("hint"))
            for fault in own { h.p(frame(fault.text), .class("fault")) }
            for kind in kinds {
                h.tick("kind", kind.rawValue, kind.rawValue, isOn: form.isChosen("kind", kind.rawValue))
            }
        }
        for attribute in set.attributes where !attribute.values.isEmpty {
            let name = NewCampaign.fact(attribute.name)
            let chosen = form.value(name)
            Choice(
                name: name,
                label: attribute.title,
                options: [Choice.Option(value: "", label: frame(NewCampaignWords.all))]
                    + attribute.values.map { Choice.Option(value: $0, label: $0) },
                faults: form.faults
            ).writeList(h, frame) { $0 == chosen }
        }
        h.tick(
            "registration",
            "",
            frame(NewCampaignWords.registration),
            isOn: form.isChosen("registration", "1")
        )
        let cohort = form.value("cohort", Cohorts.Scope.all.rawValue)
        Choice(
            name: "cohort",
            label: NewCampaignWords.cohort,
            options: [
                Choice.Option(
                    value: Cohorts.Scope.all.rawValue,
                    label: frame(NewCampaignWords.cohortAll)
                ),
                Choice.Option(
                    value: Cohorts.Scope.parent.rawValue,
                    label: frame(NewCampaignWords.cohortParent)
                ),
            ]
        ).writeButtons(h, frame) { $0 == cohort }
    }

    private func writeOffices(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(NewCampaignWords.offices))
        for (name, label) in [
            ("verifier", NewCampaignWords.verifier), ("council", NewCampaignWords.council),
            ("authority", NewCampaignWords.authority), ("ministry", NewCampaignWords.ministry),
        ] {
            let chosen = form.value(name)
            Choice(
                name: name,
                label: label,
                options: [Choice.Option(value: "", label: frame(NewCampaignWords.noneChosen))]
                    + bodies.map { Choice.Option(value: $0.id.text, label: $0.name) },
                faults: form.faults
            ).writeList(h, frame) { $0 == chosen }
        }
    }

    private func writeSchedule(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(NewCampaignWords.schedule))
        h.p(frame(NewCampaignWords.scheduleHint), .class("hint"))
        for step in CampaignStep.allCases {
            h.fieldset(.class("rung window")) {
                h.legend(frame(step.title))
                form.line(NewCampaign.first(step), NewCampaignWords.first).write(h, frame)
                form.line(NewCampaign.last(step), NewCampaignWords.last).write(h, frame)
            }
        }
        form.line("completion", NewCampaignWords.completion, beginning: "5").write(h, frame)
        form.line("objection", NewCampaignWords.objection, beginning: "15").write(h, frame)
    }
}
