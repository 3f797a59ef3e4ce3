package import Criteria

/// Finds by itself what is odd about a set: sums, gaps, jumps, contradictions, conditions out of reach.
///
/// Looks at the rules as they are applied and at what the readings say is printed. Nothing found here keeps a set from
/// being used.
package enum Checker {
    /// All findings in document order: the set's own first, then node after node, the applied rule before the printed.
    package static func findings(in set: CriteriaSet) -> [Finding] {
        let used = lettersUsedElsewhere(in: set)
        return SumFindings(set: set).findings + ResultFindings(set).findings
            + set.allNodes.flatMap {
                NodeChecker(set: set, node: $0, usedElsewhere: used[$0.code] ?? []).findings
            }
    }

    /// By code, the letters that formulas of other nodes ask for.
    private static func lettersUsedElsewhere(in set: CriteriaSet) -> [String: Set<String>] {
        var used: [String: Set<String>] = [:]
        for case .inputOf(let code, let letter) in set.allFormulas.flatMap(\.expression.references) {
            used[code, default: []].insert(letter)
        }
        return used
    }
}
