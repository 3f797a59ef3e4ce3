package import Criteria

/// What a formula answers for one unit.
package enum Answer: Hashable, Sendable {
    case number(Exact)
    case truth(Bool)
    case text(String)
    case absent(Absence)

    package var number: Exact? {
        if case .number(let number) = self { number } else { nil }
    }

    package var truth: Bool? {
        if case .truth(let truth) = self { truth } else { nil }
    }

    package var absence: Absence? {
        if case .absent(let absence) = self { absence } else { nil }
    }
}
