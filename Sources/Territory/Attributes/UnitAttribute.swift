package import Quantities

/// What can be said of units of a tier, and in which words.
package struct UnitAttribute: Hashable, Sendable {
    package let name: AttributeName
    package let tier: Tier
    /// The values that may be given, in order; any text when empty.
    package let values: [String]
    /// The day from which on it can hold, that of the document; `nil` for any day.
    package let notBefore: CivilDate?
    package let vietnamese: String
    package let english: String
    /// The document that introduced it.
    package let source: String

    package init(
        name: AttributeName,
        tier: Tier,
        values: [String],
        notBefore: CivilDate?,
        vietnamese: String,
        english: String,
        source: String
    ) {
        self.name = name
        self.tier = tier
        self.values = values
        self.notBefore = notBefore
        self.vietnamese = vietnamese
        self.english = english
        self.source = source
    }
}
