/// A dated statement about a unit, such as the group of a commune in the new-rural programme (51/2025/QĐ-TTg: 1, 2, 3).
///
/// It is a fact of the unit, not of its code: when the unit ends the fact ends, whoever has the code next.
package struct UnitFact: Hashable, Sendable {
    package let code: UnitCode
    package let attribute: AttributeName
    /// `1`
    package let value: String
    package let validity: UnitPeriod
    /// The document that says so.
    package let source: String

    package init(
        code: UnitCode,
        attribute: AttributeName,
        value: String,
        validity: UnitPeriod,
        source: String
    ) {
        self.code = code
        self.attribute = attribute
        self.value = value
        self.validity = validity
        self.source = source
    }
}
