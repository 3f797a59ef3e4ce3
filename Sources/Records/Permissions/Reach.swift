/// How far a permission goes.
package enum Reach: String, Hashable, Sendable, CaseIterable {
    /// Only what is the person's own: the own account, the own sessions.
    case own
    /// The units and campaigns of the grant, while it is valid.
    case granted
    /// Everything.
    case anywhere

    package var vietnamese: String {
        switch self {
        case .own: "của mình"
        case .granted: "trong phạm vi được giao"
        case .anywhere: "mọi nơi"
        }
    }

    package var english: String {
        switch self {
        case .own: "own"
        case .granted: "within the grant"
        case .anywhere: "anywhere"
        }
    }
}
