package import Records

/// Who does what in a campaign. Which tier this is changed with the law (document 002 II.2.a-e), so it is data.
package struct Offices: Hashable, Sendable {
    /// Verifies values and evidence.
    package let verifier: Identifier<Body>
    /// Appraises; `nil` where the procedure has no council.
    package let council: Identifier<Body>?
    /// Recognises or refuses.
    package let authority: Identifier<Body>
    /// Receives the report.
    package let ministry: Identifier<Body>?

    package init(
        verifier: Identifier<Body>,
        council: Identifier<Body>?,
        authority: Identifier<Body>,
        ministry: Identifier<Body>?
    ) {
        self.verifier = verifier
        self.council = council
        self.authority = authority
        self.ministry = ministry
    }
}
