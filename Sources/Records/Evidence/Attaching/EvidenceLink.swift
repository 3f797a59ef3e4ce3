/// That evidence was attached to something, and perhaps taken off again.
package struct EvidenceLink: Hashable, Sendable {
    package let target: EvidenceTarget
    package let entry: EntryNumber
    /// The entry that took it off.
    package let ended: EntryNumber?
}
