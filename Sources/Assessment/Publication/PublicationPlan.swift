package import Quantities

/// What becomes public, from when, and until when anybody may object.
package struct PublicationPlan: Hashable, Sendable {
    package let parts: Set<PublicPart>
    /// The first day on which it is public; the day of publication when `nil`.
    package let from: CivilDate?
    /// The last day for objections; counted by the campaign's rule when `nil`.
    package let objectionsUntil: CivilDate?

    package init(
        parts: Set<PublicPart> = Set(PublicPart.allCases),
        from: CivilDate? = nil,
        objectionsUntil: CivilDate? = nil
    ) {
        self.parts = parts
        self.from = from
        self.objectionsUntil = objectionsUntil
    }
}
