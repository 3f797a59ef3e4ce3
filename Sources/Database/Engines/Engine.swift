/// The two engines that one text of SQL serves.
package enum Engine: String, Hashable, Sendable, CaseIterable {
    /// One file on this machine; the default.
    case sqlite
    /// A server, for when one machine no longer suffices.
    case postgres
}
