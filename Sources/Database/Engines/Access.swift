/// What a transaction may do.
enum Access: Sendable {
    /// One consistent picture, nothing changed.
    case read
    case write
}
