package import Criteria

/// One figure as people should see it: what it is, what it measures, and what it must not be mistaken for.
package struct Figure: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case number(Exact)
        case truth(Bool)
        /// An option of a choice, in its own words.
        case option(Text)
        /// The value of an attribute.
        case text(String)
        case absent(Absence)
    }

    package var content: Content
    package var kind: NumberKind
    /// Numbers that this one is compared with: its wording must not hide on which side of them it lies.
    package var against: [Exact]

    package init(_ content: Content, kind: NumberKind = .plain, against: [Exact] = []) {
        self.content = content
        self.kind = kind
        self.against = against
    }

    package init(_ number: Exact, kind: NumberKind = .plain, against: [Exact] = []) {
        self.init(.number(number), kind: kind, against: against)
    }

    package var number: Exact? {
        if case .number(let number) = content { number } else { nil }
    }

    package var absence: Absence? {
        if case .absent(let absence) = content { absence } else { nil }
    }

    /// The same figure without the unit of what is counted, as it stands within arithmetic.
    package var bare: Figure {
        var figure = self
        if case .count = kind { figure.kind = .plain }
        return figure
    }
}
