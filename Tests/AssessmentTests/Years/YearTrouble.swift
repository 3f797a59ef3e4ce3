/// What goes wrong while a move is made. Whatever it is, asking again with the same key leaves the move done once.
enum YearTrouble: CaseIterable, Sendable {
    /// The answer is lost after the commit: the same is asked again.
    case again
    /// The person gives up while the command waits, and comes back.
    case cancelled
    /// The program ends while the command is on its way, and is started anew.
    case restarted
    /// Two commands with keys of their own want the same step at the same time.
    case race
    /// The connection dies before the commit reaches the server.
    case lostRequest
    /// The connection dies before the server's answer to the commit arrives.
    case lostAnswer

    /// Whether it needs a server that one is connected to.
    var needsServer: Bool {
        switch self {
        case .lostRequest, .lostAnswer: true
        case .again, .cancelled, .restarted, .race: false
        }
    }
}
