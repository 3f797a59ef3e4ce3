package import Criteria

/// Why a unit has its verdict, level or total: the whole, its groups and every criterion.
package struct UnitExplanation: Sendable {
    /// A group or a criterion, in document order.
    package enum Part: Sendable {
        case group(GroupExplanation)
        case criterion(CriterionExplanation, depth: Int)
    }

    /// As the data file names the unit.
    package var unit: String
    package var set: Text
    package var edition: String
    package var source: Source
    package var whole: WholeExplanation
    package var parts: [Part]
    /// Readings of the set as a whole.
    package var readings: [ReadingNote]

    package var criteria: [CriterionExplanation] {
        parts.compactMap { if case .criterion(let criterion, _) = $0 { criterion } else { nil } }
    }

    package var groups: [GroupExplanation] {
        parts.compactMap { if case .group(let group) = $0 { group } else { nil } }
    }
}
