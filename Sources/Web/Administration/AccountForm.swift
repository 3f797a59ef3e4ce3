import Criteria
import Records

/// Reads a new account from its form.
enum AccountForm {
    /// - Throws: ``AccountFormFault/badLogin``
    static func login(_ form: Fields) throws(AccountFormFault) -> Login {
        guard let login = form.trimmed("login").flatMap({ Login($0) }) else { throw .badLogin }
        return login
    }

    /// - Throws: ``AccountFormFault``
    static func details(_ form: Fields) throws(AccountFormFault) -> AccountDetails {
        guard let name = form.trimmed("name").flatMap({ PersonName($0) }) else { throw .badName }
        guard let text = form.trimmed("email") else { return AccountDetails(name: name) }
        guard let email = EmailAddress(text) else { throw .badMail }
        return AccountDetails(name: name, email: email)
    }

    /// - Throws: ``DeskFault/notChosen(field:)``
    static func body(_ form: Fields) throws(DeskFault) -> Identifier<Body> {
        guard let body = form.trimmed("body").flatMap({ Identifier<Body>($0) }) else {
            throw .notChosen(field: "body")
        }
        return body
    }
}
