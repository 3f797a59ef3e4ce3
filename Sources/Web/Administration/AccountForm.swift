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

/// What cannot stand in an account.
enum AccountFormFault: ExplainedError, Hashable {
    case badLogin, badName, badMail

    var code: String {
        switch self {
        case .badLogin: "account.bad-login"
        case .badName: "account.bad-name"
        case .badMail: "account.bad-mail"
        }
    }

    var text: Text {
        switch self {
        case .badLogin:
            Text(
                vi: "Tên đăng nhập cần chữ cái không dấu, chữ số, dấu chấm hoặc gạch nối.",
                en: "A login has plain letters, digits, points or hyphens."
            )
        case .badName: Text(vi: "Hãy ghi họ tên.", en: "Enter the name.")
        case .badMail: Text(vi: "Địa chỉ thư điện tử chưa đúng.", en: "That is no mail address.")
        }
    }
}
