import Assessment
import HTML
import Quantities
import Records

/// The first page of whoever works here: what I must do, by when; what waits for others.
struct WorkPage: Page {
    let list: Worklist
    let doors: [WorkDoor]
    let today: CivilDate

    var place: Place { .work }
    var styles: [String] { ["entry.css"] }

    func title(_ frame: Frame) -> String { frame(WorkWords.title) }

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.h1(frame(WorkWords.title))
        if list.mine.isEmpty {
            h.p(frame(list.awaited.isEmpty ? WorkWords.nothing : WorkWords.nothingNow), .class("lead"))
        } else {
            h.h2(frame(WorkWords.mine))
            h.ul(.class("work")) {
                for item in list.mine { line(item, h, frame) }
            }
        }
        if !list.awaited.isEmpty {
            h.h2(frame(WorkWords.awaited))
            h.ul(.class("work quiet")) {
                for item in list.awaited { line(item, h, frame) }
            }
        }
        rooms(h, frame)
    }

    private func rooms(_ h: HTMLWriter, _ frame: Frame) {
        guard !doors.isEmpty else { return }
        h.h2(frame(WorkWords.rooms))
        h.ul(.class("plain")) {
            for door in doors {
                h.li {
                    h.a(frame(door.title), .href(frame.link(door.link)))
                    h.span(frame(door.lead), .class("soft"))
                }
            }
        }
    }

    private func line(_ item: WorkItem, _ h: HTMLWriter, _ frame: Frame) {
        h.li {
            h.div {
                h.p(.class("what")) {
                    let words = frame(item.isMine ? item.task.title : item.task.awaited)
                    if let link = link(item) {
                        h.a(words, .href(frame.link(link)))
                    } else {
                        h.text(words)
                    }
                }
                h.p(about(item, frame), .class("soft"))
            }
            due(item, h, frame)
        }
    }

    private func about(_ item: WorkItem, _ frame: Frame) -> String {
        let whom: String
        if let dossier = item.dossier {
            whom =
                item.task == .answer
                ? frame(WorkWords.questions(frame.number(item.count), dossier.participant.title))
                : dossier.participant.title
        } else {
            whom = frame(
                item.task == .answerObjections
                    ? WorkWords.objections(frame.number(item.count))
                    : WorkWords.dossiers(frame.number(item.count))
            )
        }
        return whom + " · " + item.campaign.title
    }

    private func due(_ item: WorkItem, _ h: HTMLWriter, _ frame: Frame) {
        guard let due = item.due else { return }
        let left = due.dayNumber - today.dayNumber
        h.p(.class(left < 0 ? "due late" : item.isMine && left <= 7 ? "due soon" : "due")) {
            h.time(frame.day(due), .datetime(due.description))
            h.span(frame(WorkWords.left(left, frame.number(abs(left)))), .class("soft"))
        }
    }

    private func link(_ item: WorkItem) -> Link? {
        let id = item.campaign.id.text
        if let dossier = item.dossier { return Link("/dossiers").adding(dossier.id.text) }
        switch item.task {
        case .register, .enter, .complete, .answer: return item.isMine ? Link("/work").adding(id) : nil
        case .verify: return item.isMine ? Link("/verification").adding(id) : nil
        case .openVote, .giveOpinion: return item.isMine ? Link("/council").adding(id) : nil
        case .decide, .publish, .answerObjections: return item.isMine ? Link("/decisions").adding(id) : nil
        }
    }
}
