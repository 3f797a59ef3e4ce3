package import Quantities
package import Records

/// A decision that is public, with what one needs to know whose it is.
package struct PublicDecision: Hashable, Sendable {
    package let decision: Decision
    package let campaign: Identifier<Campaign>
    /// `cds-xa@2024`
    package let set: String
    package let period: String
    /// The unit's code and title as they were in the campaign.
    package let unit: String
    package let title: String
    package let publicFrom: CivilDate
    /// Whether it is the one in effect on the day asked for, and holds then.
    package let holds: Bool
}

/// Something recognised of a unit, where it is public.
package struct PublicRecognition: Sendable {
    package let decision: PublicDecision
    package let recognition: Recognition
}
