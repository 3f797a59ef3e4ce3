package import Quantities

/// What anybody may know of a decided dossier.
package struct PublicRecord: Sendable {
    package let participant: Participant
    package let campaign: String
    package let set: SetReference
    package let period: String
    /// The decisions that are public, from the first to the last; the last one counts.
    package let decisions: [Decision]
    /// How each criterion came out, by code; `nil` where it is not public.
    package let criteria: [CriterionResult]?
    /// The figures that count; `nil` where they are not public.
    package let values: [ValueKey: String]?
    /// Whether the reasons of decisions may be shown.
    package let showsReasons: Bool
    /// The last day for objections; `nil` where nobody may object.
    package let objectionsUntil: CivilDate?
    package let objections: [Objection]
}
