/// The four kinds of value that both engines keep alike.
package enum SQLType: String, Hashable, Sendable {
    /// A whole number of 64 bits; also `Bool` as 0 and 1.
    case integer
    /// A double. NaN is refused, since SQLite would make it NULL.
    case real
    /// Unicode text without NUL, which PostgreSQL refuses.
    case text
    case bytes
}
