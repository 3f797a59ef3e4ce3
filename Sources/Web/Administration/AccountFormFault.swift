import Criteria

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
