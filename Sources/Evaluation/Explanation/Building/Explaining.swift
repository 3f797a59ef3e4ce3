import Criteria

extension UnitEvaluator {
    /// Why one criterion came out as it did; `nil` for a code that is no criterion's.
    ///
    /// - Precondition: the unit has been evaluated.
    package func explanation(of code: String) -> CriterionExplanation? {
        guard let place = plan.place(of: code), plan.nodes[place].node.criterion != nil else { return nil }
        return CriterionExplainer(self, place: place).explanation()
    }

    /// Why the unit came out as it did.
    ///
    /// - Parameters:
    ///   - outcome: what this evaluator's evaluation gave.
    ///   - unit: the unit's name.
    package func explanation(_ outcome: UnitOutcome, unit: String, place: UnitPlace = UnitPlace())
        -> UnitExplanation
    {
        UnitExplainer(evaluator: self, outcome: outcome).explanation(unit: unit, place: place)
    }
}

extension PopulationEvaluation {
    /// Why the unit in a row came out as it did, with its rank.
    package func explanation(of row: Int, unit: String) -> UnitExplanation {
        let place = UnitPlace(
            rank: ranks.isEmpty ? nil : ranks[row],
            rankInParent: ranksInParent.isEmpty ? nil : ranksInParent[row],
            ranked: ranks.count { $0 != nil }
        )
        return evaluator(of: row).explanation(outcomes[row], unit: unit, place: place)
    }
}
