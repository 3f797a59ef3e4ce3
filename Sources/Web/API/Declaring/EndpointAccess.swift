import Records

/// Who may call an endpoint at all; what exactly is asked of the services with the very thing in hand.
enum EndpointAccess: Hashable, Sendable {
    case everyone
    /// Whoever has a token with this scope.
    case token(Action)
}
