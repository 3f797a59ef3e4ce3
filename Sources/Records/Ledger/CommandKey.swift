import Database

/// An idempotency key: chosen by the client, new for each thing it wants done, the same whenever it asks again.
///
/// 8 to 200 visible characters of ASCII.
package struct CommandKey: RawRepresentable, Sendable, SQLConvertible {
    package let rawValue: String
    /// The digest of all that is asked with the key, where that is known: the key again with anything else is refused.
    package private(set) var request: Digest?

    package init?(rawValue: String) {
        guard (8...200).contains(rawValue.utf8.count),
            rawValue.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    /// The key as it came with a request.
    package func asking(_ request: Digest) -> CommandKey {
        var key = self
        key.request = request
        return key
    }
}

// Which key it is says its text alone.
extension CommandKey: Hashable {
    package static func == (left: CommandKey, right: CommandKey) -> Bool { left.rawValue == right.rawValue }

    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
