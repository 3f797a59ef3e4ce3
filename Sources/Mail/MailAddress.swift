/// An address that mail can be sent to: `name@host`, without spaces, quotes or line ends.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// `nil` unless it is 3 to 254 visible ASCII characters with one `@` between a local part of at most 64 and a host.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
            !parts[1].isEmpty,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !MailAddress.special.contains($0) }),
            !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), !parts[1].contains("..")
        else { return nil }
        self.text = text
    }

    /// What would end an address or begin something else in a header or in the dialogue with the server.
    private static let special = Set("<>()[]\\,;:\"".utf8)

    package var description: String { text }
}
