package import Criteria

/// Proves or refutes that a derived set is not laxer than its base: whatever figures meet a criterion or level of the
/// derived set meet it in the base, nothing that the base asks for is gone, and no figures earn more points.
///
/// Criteria of the base are compared one by one, then groups, then the whole. Added criteria only ask for more, except
/// where points are added up: that is left undecided.
package enum OverlayGuarantee {
    package static func check(derived: CriteriaSet, base: CriteriaSet) -> GuaranteeResult {
        let comparison = SetComparison(derived: derived, base: base)
        var steps: [GuaranteeResult.Step] = []
        var undecided: GuaranteeResult?
        let results = comparison.whole + base.allNodes.map { comparison.check($0) }
        for result in results {
            switch result {
            case .proved(let more): steps += more
            case .refuted: return result
            case .undecided: undecided = undecided ?? result
            }
        }
        return undecided ?? .proved(steps)
    }
}
