import Criteria
import Evaluation
import HTML

/// Where the whole dossier stands by the values in it: one line, and the ladder for sets with levels.
struct WholeView: Sendable {
    let plan: Plan
    let whole: UnitOutcome.Whole
    /// The level that the unit registered for.
    var aim: Int?

    func write(_ h: HTMLWriter, _ frame: Frame) {
        switch whole {
        case .verdict(let verdict):
            h.p(.class("whole")) { ResultView(verdict).write(h, frame) }
        case .level(let level, let best):
            h.p(.class("whole")) {
                h.strong(
                    level == 0
                        ? frame(EntryWords.noLevel)
                        : frame(EntryWords.level(level, plan.set.levels[level - 1].title))
                )
                if best > level { h.span(" " + frame(EntryWords.couldReach(best)), .class("soft")) }
            }
            ladder(level, h, frame)
        case .score(let score):
            h.p(.class("whole")) {
                if let total = score.total.given {
                    h.strong(
                        frame(
                            EntryWords.points(
                                Figures.text(total, frame.language),
                                Figures.text(score.total.maximum, frame.language)
                            )
                        )
                    )
                    if let band = score.band { h.text(" · " + frame(plan.set.result.bands[band].title)) }
                } else {
                    ResultView(score.total).write(h, frame)
                }
            }
        }
    }

    private func ladder(_ level: Int, _ h: HTMLWriter, _ frame: Frame) {
        h.ol(.class("ladder")) {
            for rung in plan.set.levels {
                let number = rung.number
                let state =
                    number == level ? "now" : number < level ? "ok" : number == level + 1 ? "next" : ""
                h.li(state.isEmpty ? .none : .class(state)) {
                    h.b("\(number). \(frame(rung.title))")
                    h.text(
                        number <= level
                            ? frame(EntryWords.reached)
                            : number == aim ? frame(EntryWords.registeredFor) : frame(EntryWords.notYet)
                    )
                }
            }
        }
    }
}
