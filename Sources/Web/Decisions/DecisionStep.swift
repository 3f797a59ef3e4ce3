/// What an authority does about one dossier.
enum DecisionStep: String, CaseIterable, Sendable {
    case decide, correct, revoke, publish, answer
}
