package import WebClient

/// A provider of sign-in, as somebody who runs this program has registered with it.
package struct OpenIDProvider: Sendable {
    /// A short word for it in addresses and in the journal.
    package let name: String
    /// Its address, written exactly as it writes it itself.
    package let issuer: WebURL
    /// Our name there.
    package let client: String
    /// Our password there; `nil` where the provider gave none.
    let secret: String?
    /// Where it sends people back to.
    package let redirect: WebURL
    package let algorithms: Set<TokenAlgorithm>
    package let assurance: AssuranceRule

    /// - Parameters:
    ///   - algorithms: what its tokens may be signed with; whatever else it offers is refused.
    /// - Throws: ``OpenIDError/badProvider(_:)`` for addresses over which others could listen, and for names without form.
    package init(
        name: String,
        issuer: WebURL,
        client: String,
        secret: String? = nil,
        redirect: WebURL,
        algorithms: Set<TokenAlgorithm> = [.rs256, .es256],
        assurance: AssuranceRule = AssuranceRule()
    ) throws(OpenIDError) {
        let isWord = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard (1...40).contains(name.utf8.count), isWord else { throw .badProvider("name") }
        guard issuer.isPrivate, issuer.query == nil else { throw .badProvider("issuer") }
        guard redirect.isPrivate else { throw .badProvider("redirect") }
        guard (1...500).contains(client.utf8.count) else { throw .badProvider("client") }
        guard secret.map({ (1...1_000).contains($0.utf8.count) }) ?? true else {
            throw .badProvider("secret")
        }
        guard !algorithms.isEmpty else { throw .badProvider("algorithms") }
        self.name = name
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.redirect = redirect
        self.algorithms = algorithms
        self.assurance = assurance
    }
}

extension OpenIDProvider {
    /// Its address as identities name it.
    package var issuerAddress: String { issuer.text }
}

extension OpenIDProvider: CustomStringConvertible, CustomReflectable {
    package var description: String { "\(name) \(issuer)" }

    package var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
