package import Records

/// Who is signed in, as the bar above personal pages shows it.
package struct PersonShown: Sendable {
    /// `nil` for somebody whose name was erased.
    package let name: String?
    package let body: String

    package init(_ person: SignedIn) {
        name = person.name
        body = person.bodyName
    }
}
