/// What a transaction may do.
enum Access: Sendable {
    /// One consistent picture, nothing changed.
    case read
    case write
    /// As ``write``, with no other program migrating meanwhile.
    case migrate
}
