import Database
import Elements
import Quantities

/// Holds a value against what criteria sets say of it and of its parts and wholes that are recorded already.
struct RuleCheck {
    private let connection: Connection
    private let rules: ElementRules
    private let catalogue: ElementCatalogue

    init(_ connection: Connection, _ rules: ElementRules, _ catalogue: ElementCatalogue) {
        self.connection = connection
        self.rules = rules
        self.catalogue = catalogue
    }

    /// - Throws: ``ObservationRefusal/outOfBounds(_:input:)``, ``ObservationRefusal/partAboveWhole(part:whole:input:)``.
    func check(_ value: ElementValue, _ key: ObservationKey, upTo entry: EntryNumber) throws {
        guard case .number(let number) = value else { return }
        for bound in rules.bounds where bound.element == key.element {
            guard bound.allows(number) else { throw ObservationRefusal.outOfBounds(key, input: bound.input) }
        }
        for rule in rules.parts {
            if rule.part == key.element, let whole = try standing(rule.whole, key, upTo: entry),
                whole < number
            {
                throw ObservationRefusal.partAboveWhole(part: key, whole: rule.whole, input: rule.input)
            }
            if rule.whole == key.element, let part = try standing(rule.part, key, upTo: entry), number < part
            {
                throw ObservationRefusal.partAboveWhole(
                    part: ObservationKey(
                        subject: key.subject,
                        element: rule.part,
                        period: key.period,
                        stage: key.stage
                    ),
                    whole: rule.whole,
                    input: rule.input
                )
            }
        }
    }

    /// What stands for another element of the same subject, period and stage.
    ///
    /// Elements that count in another kind of period are not compared here: which of their periods would go with this one is for the
    /// evaluation to say.
    private func standing(
        _ element: ElementID,
        _ key: ObservationKey,
        upTo entry: EntryNumber
    ) throws -> Decimal? {
        let other = ObservationKey(
            subject: key.subject,
            element: element,
            period: key.period,
            stage: key.stage
        )
        guard catalogue.element(element)?.period == key.period.kind else { return nil }
        let heads = try ObservationReader(connection, catalogue).heads(other, upTo: entry)
        guard let heads, case .agreed(let head) = heads.outcome else { return nil }
        return head.value.decimal
    }
}

extension BoundRule {
    func allows(_ number: Decimal) -> Bool {
        guard let value = Fraction(number) else { return true }
        if let minimum, value < minimum { return false }
        if let maximum, value > maximum { return false }
        return true
    }
}

extension Decimal {
    static func < (left: Decimal, right: Decimal) -> Bool {
        Int128(left.mantissa) * Int128(Decimal.powerOfTen(right.scale))
            < Int128(right.mantissa) * Int128(Decimal.powerOfTen(left.scale))
    }
}
