import Criteria

/// Collects faults while reading goes on.
///
/// At most 1,000 are kept: beyond that a file is not a criteria set with faults, it is something else.
final class FaultLog {
    private(set) var faults: [CriteriaFault] = []
    /// A criterion is decoded again for each reading, and its faults with it: each is told once.
    private var known: Set<CriteriaFault> = []
    private static let limit = 1_000

    var isEmpty: Bool { faults.isEmpty }

    func report(_ text: Text, at position: FilePosition) {
        let fault = CriteriaFault(position: position, text: text)
        guard faults.count < Self.limit, known.insert(fault).inserted else { return }
        faults.append(fault)
    }

    func report(at position: FilePosition, vi: String, en: String) {
        report(Text(vi: vi, en: en), at: position)
    }

    /// The faults by file, in the order in which the files came up, and by place within each.
    ///
    /// - Complexity: O(*n* log *n*).
    var sorted: [CriteriaFault] {
        var order: [String: Int] = [:]
        for fault in faults where order[fault.position.file] == nil {
            order[fault.position.file] = order.count
        }
        return faults.enumerated().sorted { left, right in
            let (first, second) = (left.element.position, right.element.position)
            return (order[first.file] ?? 0, first.line, first.column, left.offset)
                < (order[second.file] ?? 0, second.line, second.column, right.offset)
        }.map(\.element)
    }
}
