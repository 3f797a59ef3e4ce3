import Criteria
package import Evaluation

extension Plan {
    /// The criteria to which members of a council give points, by code, with their place.
    package var rubricPlaces: [String: Int] {
        var places: [String: Int] = [:]
        for (place, node) in nodes.enumerated() {
            guard case .score(.rubric) = node.rule, node.columns.count == 1 else { continue }
            places[node.node.code] = place
        }
        return places
    }

    /// Whether members give points rather than say yes or no.
    package var hasRubrics: Bool { !rubricPlaces.isEmpty }

    /// Whether there is nothing else to enter.
    var isRubricOnly: Bool {
        slots.allSatisfy { isRubric(ValueKey($0.code, $0.input.letter)) }
    }

    /// Where the points of a criterion are entered.
    func rubricKey(_ place: Int) -> ValueKey {
        let slot = slots[nodes[place].columns.lowerBound]
        return ValueKey(slot.code, slot.input.letter)
    }

    /// Whether a figure is the council's to give.
    func isRubric(_ key: ValueKey) -> Bool {
        rubricPlaces[key.criterion].map { rubricKey($0) == key } ?? false
    }
}

extension UnitEvaluator {
    /// The most points that members can give this unit, by criterion; criteria that do not apply to it are not there.
    package var rubricMaxima: [String: Exact] {
        plan.rubricPlaces.filter { inapplicability(at: $0.value) != .notApplicable }
            .mapValues { fullMaximum(at: $0) }
    }
}
