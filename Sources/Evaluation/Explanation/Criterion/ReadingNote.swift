package import Criteria

/// A reading that concerns what is explained: what the text says, what is applied, what else it could mean.
package struct ReadingNote: Hashable, Sendable {
    package var id: String
    package var at: String?
    package var says: Text
    package var applied: Text
    package var why: Text?
    package var alternative: Text?

    init(_ reading: Reading) {
        id = reading.id
        at = reading.at
        says = reading.says
        applied = reading.applied
        why = reading.why
        alternative = reading.alternative?.text
    }
}
