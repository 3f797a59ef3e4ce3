/// The server that takes outgoing mail.
package struct MailServer: Hashable, Sendable {
    /// `smtp://host:port` or `smtps://host:port`.
    package let url: String
    package let user: String?
    package let password: String?
    /// Whether an unencrypted connection is refused; off only for a server on the same machine.
    package let requiresTLS: Bool
    /// The path of a file of certificates (PEM) that the server's is held against; `nil` for those that the system knows.
    package let authorities: String?

    /// - Throws: ``MailError/badServer(_:)`` for another scheme, or for a host that is not this machine without encryption.
    package init(
        _ url: String,
        user: String? = nil,
        password: String? = nil,
        requiresTLS: Bool = true,
        authorities: String? = nil
    ) throws(MailError) {
        let isSMTP = url.hasPrefix("smtp://") || url.hasPrefix("smtps://")
        guard isSMTP, url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !url.contains("@") else {
            throw .badServer(url)
        }
        let host = url.drop { $0 != "/" }.dropFirst(2).prefix { $0 != ":" && $0 != "/" }
        guard requiresTLS || ["localhost", "127.0.0.1"].contains(host) else { throw .badServer(url) }
        self.url = url
        self.user = user
        self.password = password
        self.requiresTLS = requiresTLS
        self.authorities = authorities
    }
}
