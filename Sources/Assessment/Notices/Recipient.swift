package import Database
package import Mail

/// Somebody to whom a notice goes.
package struct Recipient: Hashable, Sendable {
    /// Whose address it is, as the accounts name the person.
    package let person: String
    /// `nil` when the person has none: such a letter fails, and is shown as failed, rather than being forgotten.
    package let address: MailAddress?

    package init(person: String, address: MailAddress?) {
        self.person = person
        self.address = address
    }

    /// Answers who is to be told of a notice, and the present address of a person told before.
    package typealias Finder = @Sendable (Notice, Campaign, Dossier?, Connection) throws -> [Recipient]
}
