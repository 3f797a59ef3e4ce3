/// What is done about an observation whose key and source have a value already.
package enum ExistingPolicy: Hashable, Sendable {
    /// Refused, unless it says the same.
    case refuse
    /// A correction of what stands, if that was known up to this entry; what came later was never seen and is not overwritten.
    case correct(seen: EntryNumber)
    /// A correction of this very observation.
    case replace(ObservationNumber)
}
