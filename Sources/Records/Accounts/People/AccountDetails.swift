/// What of an account names the person.
package struct AccountDetails: Hashable, Sendable {
    package let name: PersonName
    package let email: EmailAddress?

    package init(name: PersonName, email: EmailAddress? = nil) {
        self.name = name
        self.email = email
    }
}
