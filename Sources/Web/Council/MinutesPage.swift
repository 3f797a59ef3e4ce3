import Assessment
import HTML
import Records

/// The minutes of a vote, as they were sealed; made to be printed.
struct MinutesPage: Page {
    let dossier: Dossier
    let number: Int
    let result: VoteResult

    var place: Place { .work }
    var styles: [String] { ["desk.css"] }

    func title(_ frame: Frame) -> String {
        frame(CouncilWords.minutes(number)) + ": " + dossier.participant.title
    }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.p(.class("crumb")) {
            h.a(dossier.participant.title, .href(frame.link(CouncilLinks.dossier(dossier.id))))
        }
        h.h1(frame(CouncilWords.minutes(number)))
        if !result.isWhole { h.p(frame(CouncilWords.altered), .class("note bad")) }
        h.div(.class("minutes"), .lang("vi")) { h.text(result.minutes) }
        h.p(.class("soft small")) {
            h.text(frame(CouncilWords.digest) + " ")
            h.code(result.digest.description)
        }
    }
}
