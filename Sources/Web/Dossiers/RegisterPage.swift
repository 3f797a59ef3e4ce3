import Assessment
import Criteria
import Evaluation
import HTML
import Records

/// Registering a unit for a level, another level, or not at all.
struct RegisterPage: Page {
    let own: OwnDossier
    let key: FormKey
    let faults: [FieldFault]

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }

    func title(_ frame: Frame) -> String { frame(WorkTask.register.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) { h.a(own.dossier.participant.title, .href(frame.link(own.link))) }
        h.h1(frame(WorkTask.register.title))
        h.p("\(own.campaign.title) · \(frame(own.plan.set.title))", .class("lead"))
        FaultSummary(faults).write(h, frame)
        let isRegistered = own.dossier.state == .registered || own.dossier.state == .assessing
        let obstacle =
            isRegistered
            ? own.obstacle(.changeRegistration, .changeRegistration) : own.obstacle(.register, .registerUnit)
        if let obstacle {
            h.p(frame(obstacle.text), .class("note"))
            return
        }
        let levels = own.plan.set.levels
        h.form(.method(.post), .action(frame.link(own.link.adding("register"))), .class("steps")) {
            frame.formToken.write(h)
            key.write(h)
            if !levels.isEmpty { choices(h, frame) }
            if !isRegistered || !levels.isEmpty {
                h.button(frame(WorkTask.register.title), .class("btn"), .type(.submit))
            }
        }
        if isRegistered { withdrawal(h, frame) }
    }

    private func choices(_ h: HTMLWriter, _ frame: Frame) {
        h.fieldset(.class(faults.isEmpty ? "field" : "field bad"), .id("level")) {
            h.legend(frame(RegisterWords.whichLevel))
            for level in own.plan.set.levels {
                h.p(.class("choice")) {
                    h.input(
                        .type(.radio),
                        .name("level"),
                        .id("level-\(level.number)"),
                        .value("\(level.number)"),
                        .checked(own.dossier.level == level.number)
                    )
                    h.label(.for("level-\(level.number)")) {
                        h.text(frame(EntryWords.level(level.number, level.title)))
                        if let description = level.description {
                            h.span(" " + frame(description), .class("soft"))
                        }
                    }
                }
            }
        }
    }

    private func withdrawal(_ h: HTMLWriter, _ frame: Frame) {
        h.h2(frame(RegisterWords.withdraw))
        h.form(.method(.post), .action(frame.link(own.link.adding("withdraw"))), .class("steps")) {
            frame.formToken.write(h)
            key.write(h)
            h.div(.class("field")) {
                h.label(frame(RegisterWords.reason), .for("reason"))
                h.textarea("", .id("reason"), .name("reason"), .rows(3), .maxLength(2_000), .class("wide"))
            }
            h.button(frame(RegisterWords.withdraw), .class("btn second"), .type(.submit))
        }
    }
}
