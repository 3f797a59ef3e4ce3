import Database

/// An idempotency key: chosen by the client, new for each thing it wants done, the same whenever it asks again.
///
/// 8 to 200 visible characters of ASCII.
package struct CommandKey: RawRepresentable, Hashable, Sendable, SQLConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        guard (8...200).contains(rawValue.utf8.count),
            rawValue.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }
}
