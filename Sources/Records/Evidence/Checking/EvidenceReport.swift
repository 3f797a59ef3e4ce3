/// What a check of the whole store found.
package struct EvidenceReport: Hashable, Sendable {
    /// Contents that were read back, and their bytes.
    package internal(set) var checked = 0
    package internal(set) var bytes = 0
    /// Records that were held against the journal.
    package internal(set) var records = 0
    /// In the order they were found, at most ``longest``; ``faultCount`` counts them all.
    package private(set) var faults: [EvidenceFault] = []
    package private(set) var faultCount = 0
    /// Content that nobody names: harmless, swept later.
    package internal(set) var orphans: [StoredContent] = []

    package static let longest = 10_000

    package var isWhole: Bool { faultCount == 0 }

    mutating func add(_ fault: EvidenceFault) {
        faultCount += 1
        if faults.count < EvidenceReport.longest { faults.append(fault) }
    }
}
