import Criteria
import HTML

/// Why there is no page, or why something was not done: the sentence, the stable code, where to go on.
struct ProblemPage: Page {
    let status: Int
    let code: String
    let text: Text

    var place: Place { .elsewhere }

    func title(_ frame: Frame) -> String { frame(heading) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(heading))
        h.p(frame(text), .class("lead"))
        h.p(.class("soft")) {
            h.text(frame(ProblemWords.code) + " ")
            h.code(code)
        }
        h.p { h.a(frame(ProblemWords.home), .href(frame.link(Link("/")))) }
    }

    private var heading: Text {
        switch status {
        case 400..<404, 405..<500: ProblemWords.refused
        case 404: ProblemWords.notFound
        default: ProblemWords.failed
        }
    }
}
