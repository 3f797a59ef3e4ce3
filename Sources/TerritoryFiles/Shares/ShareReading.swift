import Quantities
package import Territory

/// Shares of divided units that somebody states, `old,new,day,basis,share,source`, with every fault told.
package struct ShareReading: Sendable {
    package static let columns = ["old", "new", "day", "basis", "share", "source"]

    /// The territory with the shares that could be taken.
    package let territory: Territory
    /// In the order of the file; those with a fault are left out.
    package let shares: [StatedShare]
    package let faults: [TerritoryFileFault]

    package init(_ table: PublishedTable, file: String, territory: Territory) {
        var rows = NamedTable(table, file: file, columns: Self.columns)
        var cells = CellReader(file: file, columns: Self.columns)
        var shares: [StatedShare] = []
        var places: [(line: Int, texts: [String])] = []
        rows.forEachRow { row in
            let old = cells.code(row, 0)
            let new = cells.code(row, 1)
            let day = cells.date(row, 2, optional: false)
            let basis = cells.word(row, 3, among: Basis.allCases.map(\.rawValue))
            let share = cells.share(row, 4)
            let source = cells.text(row, 5)
            guard let old, let new, let day, let basis = basis.flatMap(Basis.init(rawValue:)), let share,
                let source
            else { return }
            shares.append(
                StatedShare(day: day, old: old, new: new, basis: basis, share: share, source: source)
            )
            places.append((row.line, Self.columns.indices.map { row.text($0) }))
        }
        let judged = territory.judging(shares)
        self.territory = judged.territory
        let refused = Set(judged.refusals.map(\.place))
        self.shares = shares.indices.filter { !refused.contains($0) }.map { shares[$0] }
        let refusals = judged.refusals.map { place, refusal in
            let (column, problem) = Self.problem(refusal, territory)
            return TerritoryFileFault(
                file: file,
                line: places[place].line,
                column: Self.columns[column],
                value: places[place].texts[column],
                expected: .share(problem)
            )
        }
        faults = (rows.faults + cells.faults + refusals).sorted { $0.line < $1.line }
    }

    /// The column in which it shows, and what it is.
    private static func problem(_ refusal: ShareRefusal, _ territory: Territory) -> (Int, ShareProblem) {
        switch refusal {
        case .noTransfer(let share):
            let gone = territory.transfers.filter {
                $0.old == share.old && $0.portion(by: share.basis) == .some
            }
            return (1, .noTransfer(gone))
        case .alreadyKnown: return (4, .alreadyKnown)
        case .notTheWhole, .outOfRange: return (4, .notTheWhole)
        case .tooLarge: return (4, .tooLarge)
        }
    }
}
