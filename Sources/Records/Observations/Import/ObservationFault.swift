package import Quantities
package import Tables
package import Territory

/// One thing wrong with a file of observations: where, what stands there, what should.
package struct ObservationFault: Hashable, Sendable {
    package enum Expected: Hashable, Sendable {
        /// The file is no CSV here.
        case form(CellExpectation)
        /// A column `unit`.
        case unitColumn
        /// At least one column with values.
        case valueColumn
        /// A column of this name, or one that the set or an element has.
        case knownColumn(nearest: String?)
        /// Each column once.
        case oneColumn
        /// `2026`, `2026-Q3`, `2026-07` or `2026-07-31`.
        case period
        /// A period of this kind.
        case periodKind(Period.Kind)
        /// A period that has begun.
        case begunPeriod(today: CivilDate)
        /// A day on which the state was seen, since the period is not over: `--day`.
        case dayOfState(today: CivilDate)
        /// A day within the period.
        case dayWithin(Period)
        /// A source, in the row or for the whole file.
        case source
        /// The official code of a unit.
        case unitCode
        /// The code of a body, platform or project.
        case subjectCode
        /// A code that a unit ever had.
        case knownUnit
        /// A code in force on the day; these units had it at other times.
        case unitInForce(on: CivilDate, periods: [Unit])
        /// A later day.
        case dayOnRecord(first: CivilDate)
        /// A unit of this tier.
        case tier(Tier)
        /// The unit of this name has the code on that day.
        case name(Unit, on: CivilDate)
        /// The name of an element.
        case element(nearest: String?)
        case value(ValueRefusal)
        /// At most 2,000 characters.
        case text
        /// The same value as in another column that asks for the same element.
        case sameAs(column: String, value: String)
        /// Something that the records allow.
        case accepted(ObservationRefusal)
    }

    /// From 1; 0 for the file as a whole.
    package let line: Int
    /// The unit as it stands in the row; blank for the header.
    package let unit: String
    package let column: String?
    /// At most 40 characters.
    package let value: String
    package let expected: Expected

    init(line: Int, unit: String, column: String?, value: String, expected: Expected) {
        self.line = line
        self.unit = String(unit.prefix(40))
        self.column = column
        self.value = value.count > 40 ? value.prefix(39) + "…" : value
        self.expected = expected
    }
}

/// Everything wrong with a file of observations; nothing of it was recorded.
package struct ObservationFaults: Error, Sendable {
    /// The first 10,000, in the order of the file; never empty.
    package let faults: [ObservationFault]
    package let count: Int

    static let kept = 10_000
}
