/// Faults in the order of the file: the first 10,000 kept, all counted.
package struct FaultList: Sendable {
    /// The first ``TableLimits/faults`` faults.
    package private(set) var kept: [DataFault] = []
    /// How many faults there are in all.
    package private(set) var count = 0

    package var isEmpty: Bool { count == 0 }

    mutating func append(_ fault: @autoclosure () -> DataFault) {
        count += 1
        if kept.count < TableLimits.faults { kept.append(fault()) }
    }

    mutating func append(contentsOf other: FaultList) {
        kept.append(contentsOf: other.kept.prefix(TableLimits.faults - kept.count))
        count += other.count
    }

    /// Puts faults found later in their place by line; `count` also counts those that nobody described.
    mutating func merge(_ faults: [DataFault], count: Int) {
        guard count > 0 else { return }
        self.count += count
        var all = kept + faults
        // Sorting keeps the order of equals, so a row's own faults stay first.
        all.sort { $0.line < $1.line }
        kept = Array(all.prefix(TableLimits.faults))
    }

    /// Where the list ends now, for ``dropNoise(since:)``.
    var end: (kept: Int, count: Int) { (kept.count, count) }

    /// Drops the faults since `start`, except for those about quotes, and says whether any of these is left.
    ///
    /// In a row with a wrong number of cells every cell may stand in a wrong column, which makes its faults noise.
    mutating func dropNoise(since start: (kept: Int, count: Int)) -> Bool {
        let real = kept[start.kept...].filter(\.expected.isAboutQuotes)
        kept.replaceSubrange(start.kept..., with: real)
        count = start.count + real.count
        return !real.isEmpty
    }
}
