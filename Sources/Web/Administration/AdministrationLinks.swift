import HTML
import Records

/// The addresses of this room.
enum AdministrationLinks {
    static let all = Link("/administration")
    static let accounts = Link("/administration/accounts")
    static let newAccount = Link("/administration/accounts/new")
    static let bodies = Link("/administration/bodies")
    static let journal = Link("/administration/journal")
    static let notices = Link("/administration/notices")
    static let check = Link("/administration/journal/check")

    static func account(_ id: Identifier<Person>) -> Link { accounts.adding(id.text) }

    static func step(_ step: AccountStep, of id: Identifier<Person>) -> Link {
        account(id).adding("steps").adding(step.rawValue)
    }
}
