/// What is done in a council about one dossier.
enum CouncilStep: String, CaseIterable, Sendable {
    case open, opinion, close, declare, establish
}
