import Criteria
import HTML
import Records

/// Which body do you act for: asked of who has roles at several.
struct BodyPage: Page {
    let bodies: [BodyRecord]
    let present: Identifier<Body>
    let next: String?
    let faults: [FieldFault]

    var place: Place { .work }

    func title(_ frame: Frame) -> String { frame(SessionWords.whichBody) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(SessionWords.whichBody))
        FaultSummary(faults).write(h, frame)
        h.form(.method(.post), .action(frame.link(Link("/account/body"))), .class("steps")) {
            frame.formToken.write(h)
            if let next { h.input(.type(.hidden), .name(NextPage.field), .value(next)) }
            h.fieldset(.class("field"), .id("body")) {
                h.legend(frame(SessionWords.bodyLegend))
                for body in bodies {
                    h.p(.class("choice")) {
                        h.input(
                            .type(.radio),
                            .name("body"),
                            .id("body-\(body.id)"),
                            .value(body.id.text),
                            .checked(body.id == present)
                        )
                        h.label(body.name, .for("body-\(body.id)"))
                    }
                }
            }
            h.button(frame(SessionWords.goOn), .class("btn"), .type(.submit))
        }
    }
}
