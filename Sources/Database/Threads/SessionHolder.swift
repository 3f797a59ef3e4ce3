import Glibc

/// A thread's session: opened when first needed, opened again when it was lost.
final class SessionHolder {
    private let open: @Sendable () throws(DatabaseError) -> any Session
    private var current: (any Session)?

    init(open: @escaping @Sendable () throws(DatabaseError) -> any Session) {
        self.open = open
    }

    /// A session that was sound when last seen.
    ///
    /// - Parameter patience: how long to go on trying while the server is away.
    func session(
        patience: Duration,
        _ cancellation: Cancellation
    ) throws(DatabaseError) -> any Session {
        let end = ContinuousClock.now + patience
        var pause: UInt32 = 20_000
        while true {
            do {
                if let current {
                    if current.isBroken { try current.reopen() }
                    return current
                }
                let opened = try open()
                current = opened
                return opened
            } catch {
                guard case .connectionLost = error, ContinuousClock.now < end else { throw error }
                try cancellation.check()
                usleep(pause)
                pause = min(pause * 2, 500_000)
            }
        }
    }

    func close() {
        current?.close()
        current = nil
    }
}
