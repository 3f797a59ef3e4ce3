import CPostgres

/// What a server says beside its answers. Only warnings are kept, until somebody takes them.
///
/// The library calls it on the thread that speaks to the server, within that call, so a session's own needs no lock.
final class PostgresNotices {
    private var warning: String?

    /// From now on hears what comes over this connection, which must not outlive it.
    func attach(to connection: OpaquePointer) {
        PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context else { return }
                Unmanaged<PostgresNotices>.fromOpaque(context).takeUnretainedValue().hear(result)
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    /// The last warning since this was asked before.
    func take() -> String? {
        defer { warning = nil }
        return warning
    }

    private func hear(_ result: OpaquePointer?) {
        func field(_ letter: Unicode.Scalar) -> String {
            PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) } ?? ""
        }
        // The severity that is not translated.
        if field("V") == "WARNING" { warning = field("M") }
    }
}
