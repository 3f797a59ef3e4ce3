/// A verifier's refusal to count a piece of evidence. It stands beside the evidence and is never taken back; what was rejected wrongly is
/// given again.
package struct EvidenceRejection: Hashable, Sendable {
    package let entry: EntryNumber
    /// `nil` once it was erased.
    package let reason: String?
}
