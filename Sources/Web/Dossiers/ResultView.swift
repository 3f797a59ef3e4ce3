import Criteria
import Evaluation
import HTML

/// How something came out, as a sign with words; never by colour alone.
struct ResultView: Sendable {
    enum Tone: String, Sendable {
        case met, part, not, mis, na

        var sign: String {
            switch self {
            case .met: "✓"
            case .part: "◐"
            case .not: "✕"
            case .mis: "?"
            case .na: "–"
            }
        }
    }

    let tone: Tone
    let words: Text

    func write(_ h: HTMLWriter, _ frame: Frame) {
        h.span(.class("st \(tone.rawValue)")) {
            h.span(tone.sign, .decorative)
            h.text(" " + frame(words))
        }
    }

    init(_ tone: Tone, _ words: Text) {
        self.tone = tone
        self.words = words
    }

    init(_ verdict: Verdict) {
        switch verdict {
        case .met: self.init(.met, EntryWords.met)
        case .notMet: self.init(.not, EntryWords.notMet)
        case .absent(let absence): self.init(absence)
        }
    }

    init(_ absence: Absence) {
        switch absence {
        case .missing: self.init(.mis, EntryWords.missing)
        case .notApplicable: self.init(.na, EntryWords.notApplicable)
        case .noBase: self.init(.mis, EntryWords.noBase)
        }
    }

    /// A ladder by the highest level up to which all is met.
    init(_ marks: [Mark]) {
        let reached = marks.prefix { $0 == .met || $0 == .notApplicable }.count
        if marks.allSatisfy({ $0 == .notApplicable }) {
            self.init(.na, EntryWords.notApplicable)
        } else if reached == marks.count {
            self.init(.met, EntryWords.allLevels)
        } else if marks[reached] == .missing {
            self.init(.mis, reached == 0 ? EntryWords.missing : EntryWords.upToLevelMissing(reached))
        } else {
            self.init(reached == 0 ? .not : .met, EntryWords.upToLevel(reached))
        }
    }

    init(_ points: Points) {
        if points.isExcluded {
            self.init(.na, EntryWords.notApplicable)
        } else if let given = points.given {
            let words = Text(
                vi: EntryWords.points(Figures.text(given, .vi), Figures.text(points.maximum, .vi)).vi,
                en: EntryWords.points(Figures.text(given, .en), Figures.text(points.maximum, .en))(.en)
            )
            if points.absence == .missing {
                // Told before the points that the set gives meanwhile.
                self.init(.mis, EntryWords.missingMeanwhile(words))
            } else {
                self.init(given >= points.maximum ? .met : given > .zero ? .part : .not, words)
            }
        } else {
            self.init(points.absence ?? .missing)
        }
    }

    init(_ outcome: Outcome) {
        switch outcome.judgement {
        case .verdict(let verdict): self.init(verdict)
        case .ladder(let marks): self.init(marks)
        case .points(let points): self.init(points)
        case .shown:
            if case .absent(let absence) = outcome.value {
                self.init(absence)
            } else {
                self.init(.na, EntryWords.onlyShown)
            }
        }
    }
}
