package import Quantities

/// All administrative units at all recorded times, and what went from one to the other.
///
/// Loading does not judge the records; ``faults()`` does.
package struct Territory: Sendable {
    /// The first day that can be asked for.
    package let firstDay: CivilDate
    /// Sorted by code, then by beginning.
    package let units: [Unit]
    /// Sorted by old code, then by day and new code.
    package internal(set) var transfers: [Transfer]
    private let unitsByCode: [UnitCode: Range<Int>]
    private let transfersByOld: [UnitCode: Range<Int>]
    private let transfersByNew: [UnitCode: [Int]]

    /// - Complexity: O(*n* log *n*) in units and transfers; linear when they come sorted.
    package init(firstDay: CivilDate, units: [Unit], transfers: [Transfer]) {
        self.firstDay = firstDay
        self.units = Self.sorted(units) { left, right in
            if left.code != right.code { return left.code < right.code }
            return Self.begins(left, before: right)
        }
        self.transfers = Self.sorted(transfers) { left, right in
            if left.old != right.old { return left.old < right.old }
            return (left.day, left.new) < (right.day, right.new)
        }
        unitsByCode = Self.runs(of: self.units.map(\.code))
        transfersByOld = Self.runs(of: self.transfers.map(\.old))
        transfersByNew = Dictionary(grouping: self.transfers.indices) { [sorted = self.transfers] in
            sorted[$0].new
        }
    }

    /// The units that ever had a code, in order of time.
    package func history(of code: UnitCode) -> ArraySlice<Unit> { units[unitsByCode[code] ?? 0..<0] }

    /// The unit that has a code on a day.
    package func unit(_ code: UnitCode, on day: CivilDate) throws(UnitRefusal) -> Unit {
        guard day >= firstDay else { throw .beforeRecords(day: day, first: firstDay) }
        let history = history(of: code)
        if let unit = history.first(where: { $0.validity.contains(day) }) { return unit }
        throw history.isEmpty ? .unknown(code) : .notInForce(code, day: day, periods: Array(history))
    }

    /// The units in force on a day.
    ///
    /// - Complexity: O(*n*) in all units.
    package func tree(on day: CivilDate) throws(UnitRefusal) -> TerritoryTree {
        guard day >= firstDay else { throw .beforeRecords(day: day, first: firstDay) }
        return TerritoryTree(day: day, units: units.filter { $0.validity.contains(day) })
    }

    /// The transfers out of any unit that had this code.
    func transfers(from code: UnitCode) -> ArraySlice<Transfer> { transfers[transferRange(from: code)] }

    func transferRange(from code: UnitCode) -> Range<Int> { transfersByOld[code] ?? 0..<0 }

    /// The transfers into any unit that had this code.
    func transfers(to code: UnitCode) -> [Transfer] { (transfersByNew[code] ?? []).map { transfers[$0] } }

    /// Moves nothing when all is in order already, as in the project's own files.
    private static func sorted<Item>(_ items: [Item], by isBefore: (Item, Item) -> Bool) -> [Item] {
        let isSorted = items.indices.dropFirst().allSatisfy { !isBefore(items[$0], items[$0 - 1]) }
        return isSorted ? items : items.sorted(by: isBefore)
    }

    private static func begins(_ left: Unit, before right: Unit) -> Bool {
        switch (left.validity.from, right.validity.from) {
        case (let left?, let right?): left < right
        case (nil, .some): true
        case (_, nil): false
        }
    }

    private static func runs(of codes: [UnitCode]) -> [UnitCode: Range<Int>] {
        var runs: [UnitCode: Range<Int>] = [:]
        runs.reserveCapacity(codes.count)
        var start = 0
        for place in codes.indices where place + 1 == codes.count || codes[place + 1] != codes[place] {
            runs[codes[place]] = start..<place + 1
            start = place + 1
        }
        return runs
    }
}
