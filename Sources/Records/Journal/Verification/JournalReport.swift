/// What a verification found.
package struct JournalReport: Hashable, Sendable {
    /// More breaks than this are counted and not kept.
    package static let mostBreaks = 1_000

    /// How many entries were read.
    package internal(set) var entries = 0
    /// How many notes beside them were held against their digests.
    package internal(set) var notes = 0
    /// How many notes were found erased.
    package internal(set) var erased = 0
    /// The last entry that was read; as asked for when there was none.
    package internal(set) var last: JournalHead
    /// The first ``mostBreaks`` breaks, in the order of their entries as far as one reading finds them.
    package private(set) var breaks: [JournalBreak] = []
    package private(set) var breakCount = 0

    init(last: JournalHead) {
        self.last = last
    }

    package var isWhole: Bool { breakCount == 0 }

    mutating func note(_ found: JournalBreak) {
        breakCount += 1
        if breaks.count < JournalReport.mostBreaks { breaks.append(found) }
    }
}
