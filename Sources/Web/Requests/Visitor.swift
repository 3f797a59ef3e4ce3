package import Records

/// Who looks at a page.
package enum Visitor: Sendable {
    case anonymous
    case person(SignedIn)

    package var signedIn: SignedIn? {
        if case .person(let person) = self { person } else { nil }
    }
}
