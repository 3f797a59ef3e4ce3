package import Quantities

/// Who decides on whom, as data: the tier changes with the law (document 002 II.2.a to e; since 2025-07-01 there are no districts).
package struct Competence: Hashable, Sendable {
    package let rules: [CompetenceRule]

    package init(_ rules: [CompetenceRule]) { self.rules = rules }

    /// Nothing is laid down, so nothing is objected to.
    package static let none = Competence([])

    /// What is laid down for units of a tier on a day.
    ///
    /// - Parameter sets: the id of the set, then those that it was derived from; the first for which anything is laid down decides.
    package func rule(for sets: [String], of subject: Tier, on day: CivilDate) -> CompetenceRule? {
        for set in sets {
            let known = rules.filter { $0.set == set && $0.subject == subject }
            guard !known.isEmpty else { continue }
            return known.first { $0.validity.contains(day) }
        }
        return nil
    }

    /// Whether a tier may decide from the first to the last day on which it is to.
    ///
    /// - Parameter first: `nil` when only the last day is known.
    package func finding(
        for sets: [String],
        of subject: Tier,
        by authority: Tier,
        from first: CivilDate?,
        through last: CivilDate
    ) -> CompetenceFinding {
        guard let end = rule(for: sets, of: subject, on: last) else { return .noRule }
        guard end.authority == authority else { return .other(end, on: last) }
        if let first, let beginning = rule(for: sets, of: subject, on: first),
            beginning.authority != authority
        {
            return .notYet(beginning, on: first)
        }
        return .fits(end)
    }
}
