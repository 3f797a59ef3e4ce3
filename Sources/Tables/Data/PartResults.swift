import Evaluation

import Synchronization

/// Gathers what the threads bring, part by part in the order of the file.
final class PartResults: Sendable {
    /// Everything that is not a figure in a tile.
    struct Gathered: Sendable {
        var texts: [TextColumn]
        var facts: [ColumnFacts]
        var faults = FaultList()
    }

    private let gathered: Mutex<Gathered>

    init(texts: Int, columns: Int) {
        gathered = Mutex(
            Gathered(
                texts: Array(repeating: TextColumn(), count: texts),
                facts: Array(repeating: ColumnFacts(), count: columns)
            )
        )
    }

    /// Takes over what a reader has read since it last was told to forget.
    func add(_ reader: RowReader) {
        gathered.withLock { all in
            for slot in reader.texts.indices { all.texts[slot].append(contentsOf: reader.texts[slot]) }
            for (index, form) in reader.plan.forms.enumerated() {
                switch form {
                case .number(let column, _), .words(let column, _):
                    all.facts[column].add(reader.columns[index].facts)
                case .text, .ignored: break
                }
            }
            for (column, figures) in reader.wide {
                all.facts[column].wide.merge(figures) { first, _ in first }
            }
            all.faults.append(contentsOf: reader.faults)
        }
    }

    var result: Gathered { gathered.withLock { $0 } }
}
