import Criteria
import Evaluation
import Tables

/// Writes the results of a score set that was evaluated by columns: tiles are scored once more while they are printed,
/// since keeping the points of a million units would cost half a gigabyte.
struct ColumnCSV {
    let evaluation: ColumnEvaluation
    let file: UnitFile
    let threads: Int

    /// - Parameter goesOn: told from any thread how many units are about to be written; answers whether to go on.
    /// - Returns: whether all was written; else there is no file.
    func write(to path: String, goesOn: @Sendable (Int) -> Bool) throws(FileError) -> Bool {
        let plan = evaluation.plan
        let columns = ResultColumn.columns(of: plan)
        var writer = CSVWriter(try OutputFile(path: path))
        for column in columns { writer.row.append(text: column.name(in: plan)) }
        try writer.endRow()
        let codes = plan.nodes.map { Array($0.node.code.utf8) }
        // A part is a run of tiles, so that a thread's scorer is made once for many of them.
        let tilesInPart = 8
        let tiles = evaluation.facts.tiles.tileCount
        try writer.write(parts: (tiles + tilesInPart - 1) / tilesInPart, threads: threads) { part, buffer in
            guard goesOn(part * tilesInPart * FactTiles.rows) else { return }
            let scorer = evaluation.scorer()
            for tile in (part * tilesInPart)..<min(tiles, (part + 1) * tilesInPart) {
                scorer.score(tile: tile)
                scorer.findAbsences(tile: tile)
                append(tile: tile, scorer: scorer, columns: columns, codes: codes, to: &buffer)
            }
        }
        guard goesOn(evaluation.facts.unitCount) else { return false }
        try writer.finish()
        return true
    }

    private func append(
        tile: Int,
        scorer: TileScorer,
        columns: [ResultColumn],
        codes: [[UInt8]],
        to buffer: inout CSVBuffer
    ) {
        let first = tile * FactTiles.rows
        var missing: [UInt8] = []
        var noBase: [UInt8] = []
        for row in 0..<min(FactTiles.rows, evaluation.facts.unitCount - first) {
            missing.removeAll(keepingCapacity: true)
            noBase.removeAll(keepingCapacity: true)
            scorer.eachAbsence(row: row) { place, absence in
                switch absence {
                case .missing: Self.append(codes[place], to: &missing)
                case .noBase: Self.append(codes[place], to: &noBase)
                case .notApplicable: break
                }
            }
            for column in columns {
                switch column {
                case .unit: buffer.append(text: file.units, row: first + row)
                case .parent:
                    if let parents = file.parents {
                        buffer.append(text: parents, row: first + row)
                    } else {
                        buffer.appendBlank()
                    }
                case .node(let place), .group(let place): buffer.append(points: scorer.points(at: place)[row])
                case .total: buffer.append(points: scorer.totals[row])
                case .rank: Self.append(rank: evaluation.ranks[first + row], to: &buffer)
                case .rankInParent: Self.append(rank: evaluation.ranksInParent[first + row], to: &buffer)
                case .missing: missing.withUnsafeBytes { buffer.append(utf8: $0) }
                case .noBase: noBase.withUnsafeBytes { buffer.append(utf8: $0) }
                // Sets evaluated by columns have none of these.
                case .result, .level, .bestLevel, .band, .maximum: buffer.appendBlank()
                }
            }
            buffer.endRow()
        }
    }

    private static func append(_ code: [UInt8], to list: inout [UInt8]) {
        if !list.isEmpty { list.append(UInt8(ascii: " ")) }
        list += code
    }

    private static func append(rank: Int32, to buffer: inout CSVBuffer) {
        rank > 0 ? buffer.append(integer: Int(rank)) : buffer.appendBlank()
    }
}
