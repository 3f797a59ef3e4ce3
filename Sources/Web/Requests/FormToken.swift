package import HTML
package import Records

/// What a form carries so that no other site can send it in the visitor's name: a mark of the session that only this server makes.
///
/// Somebody who is not signed in has none; their forms are held to the origin of the request alone (``SameOrigin``).
package struct FormToken: Hashable, Sendable {
    /// The name of the hidden field.
    package static let field = "form-token"

    /// `nil` for who is not signed in.
    let text: String?

    package static let none = FormToken(text: nil)

    private init(text: String?) { self.text = text }

    package init(_ session: Session, _ key: SecretKey) {
        text = key.pseudonym(of: session.id.text, for: "form token").description
    }

    /// Writes the hidden field; every form with the method `post` has it.
    package func write(_ h: HTMLWriter) {
        guard let text else { return }
        h.input(.type(.hidden), .name(FormToken.field), .value(text))
    }

    package func matches(_ given: String?) -> Bool {
        guard let text else { return true }
        guard let given else { return false }
        return SameBytes.hold(Array(text.utf8), Array(given.utf8))
    }
}
