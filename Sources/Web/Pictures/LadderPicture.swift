import Criteria
import HTML

/// The ladder: a rung for each level; reached, here, next with what is missing, later. In words too, so it needs no table.
struct LadderPicture: Sendable {
    struct Rung: Sendable {
        let level: Int
        let title: Text
        /// Criteria met of those that are asked; `nil` where the criteria are not public.
        let met: Int?
        let asked: Int
    }

    /// From the lowest.
    let rungs: [Rung]
    /// The level reached, 0 for none.
    let level: Int

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.ol(.class("ladder"), .label(frame(PictureWords.ladder))) {
            for rung in rungs {
                let isNext = rung.level == level + 1
                let style =
                    rung.level < level ? "ok" : rung.level == level ? "now" : isNext ? "next" : "later"
                h.li(.class(style)) {
                    h.b("\(rung.level) \(frame(rung.title))")
                    h.span(words(rung, isNext: isNext, frame))
                }
            }
        }
    }

    private func words(_ rung: Rung, isNext: Bool, _ frame: Frame) -> String {
        guard let met = rung.met else {
            if rung.level < level { return frame(PictureWords.reached) }
            if rung.level == level { return frame(PictureWords.here) }
            return frame(isNext ? PictureWords.next : PictureWords.later)
        }
        let share = "\(met)/\(rung.asked)"
        if isNext, met < rung.asked { return "\(share), \(frame(PictureWords.lacking(rung.asked - met)))" }
        return "\(share) \(frame(PictureWords.criteria))"
    }
}
