package import Elements
package import Quantities

/// Why observations are not recorded, corrected or read. The list is closed.
package enum ObservationRefusal: Error, Hashable, Sendable {
    case unknownElement(String)
    /// The period is not of the kind that the element counts in.
    case periodKind(element: ElementID, found: String, expected: String)
    /// The period has not begun, so nobody can know it yet.
    case periodNotBegun(Period, today: CivilDate)
    case value(element: ElementID, found: String, ValueRefusal)
    /// Another value stands for the same key and source; it can be corrected.
    case alreadyRecorded(StandingValue)
    /// What was to be corrected is no longer what stands: somebody corrected it meanwhile.
    case changedMeanwhile(StandingValue)
    /// There is no such observation.
    case noSuchObservation(ObservationNumber)
    /// The correction says what is said already.
    case nothingChanged(StandingValue)
    /// A part is larger than its whole.
    case partAboveWhole(part: ObservationKey, whole: ElementID, input: InputReference)
    case outOfBounds(ObservationKey, input: InputReference)
    /// The sources do not contradict each other, or not any more.
    case noContradiction(ObservationKey)
    /// The observation that is said to hold is none of those that contradict each other.
    case notAmongThem(ObservationNumber, among: [ObservationNumber])
    /// The person claimed this value; somebody else verifies it.
    case ownClaim(ObservationKey)
    /// One command says two things of the same key and source.
    case twice(ObservationKey)
    /// More observations than one command can bring.
    case tooMany(Int)
    /// A text is longer than it may be, or blank.
    case text(field: String)
    case empty
}
