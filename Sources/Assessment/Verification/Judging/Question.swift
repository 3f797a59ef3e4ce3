package import Records

/// What verifiers asked a unit about a criterion, and what it answered. Both are kept for good.
package struct Question: Hashable, Sendable {
    package struct Answer: Hashable, Sendable {
        package let entry: EntryNumber
        package let text: String
    }

    /// Names the question within its dossier.
    package let entry: EntryNumber
    package let criterion: String
    package let text: String
    /// The earliest first; the unit may add to an answer.
    package internal(set) var answers: [Answer]

    package var isOpen: Bool { answers.isEmpty }
}
