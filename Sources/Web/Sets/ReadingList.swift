import Criteria
import HTML

/// Places where a document is silent or contradicts itself: what it says, what is applied, why, what else it could mean.
struct ReadingList {
    let readings: [Reading]

    func write(_ h: HTMLWriter, _ frame: Frame) {
        guard !readings.isEmpty else { return }
        h.h2(frame(SetWords.readings))
        h.p(frame(SetWords.readingsLead))
        for reading in readings {
            h.div(.class("note"), .id(reading.id)) {
                if let at = reading.at { h.p { h.strong(at) } }
                line(SetWords.says, reading.says, h, frame)
                line(SetWords.applied, reading.applied, h, frame)
                if let why = reading.why { line(SetWords.because, why, h, frame) }
                if let alternative = reading.alternative {
                    line(SetWords.alternative, alternative.text, h, frame)
                }
            }
        }
    }

    private func line(_ title: Text, _ text: Text, _ h: HTMLWriter, _ frame: Frame) {
        h.p {
            h.span(frame(title) + " ", .class("soft"))
            h.text(frame(text))
        }
    }
}
