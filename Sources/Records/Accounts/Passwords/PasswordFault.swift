/// Why something may not become a password. How it is composed is nobody's business (NIST SP 800-63B, 3.1.1.2).
package enum PasswordFault: Hashable, Sendable {
    case tooShort(minimum: Int)
    case tooLong(maximum: Int)
    /// Many people have it.
    case common
    /// One part over and over, or a run of neighbours.
    case monotonous
    /// Mostly the login, the name or the name of this program.
    case telling
    /// The one that is to be replaced.
    case unchanged

    package var code: String {
        switch self {
        case .tooShort: "password.too-short"
        case .tooLong: "password.too-long"
        case .common: "password.common"
        case .monotonous: "password.monotonous"
        case .telling: "password.telling"
        case .unchanged: "password.unchanged"
        }
    }

    package var vietnamese: String {
        switch self {
        case .tooShort(let minimum): "mật khẩu cần ít nhất \(minimum) ký tự; một câu vài từ là dễ nhớ nhất"
        case .tooLong(let maximum): "mật khẩu có nhiều nhất \(maximum) ký tự"
        case .common: "mật khẩu này nhiều người dùng nên bị thử đầu tiên; hãy chọn câu của riêng mình"
        case .monotonous:
            "mật khẩu chỉ lặp lại một đoạn hoặc là dãy liền nhau; hãy chọn vài từ không liên quan"
        case .telling: "mật khẩu gần như chỉ gồm tên của bạn hoặc của chương trình; hãy chọn vài từ khác"
        case .unchanged: "mật khẩu mới phải khác mật khẩu cũ"
        }
    }

    package var english: String {
        switch self {
        case .tooShort(let minimum):
            "a password has at least \(minimum) characters; a few words are the easiest to remember"
        case .tooLong(let maximum): "a password has at most \(maximum) characters"
        case .common: "many people have this password, so it is tried first; choose one of your own"
        case .monotonous:
            "the password repeats one part or runs along neighbours; choose a few unrelated words"
        case .telling: "the password is little more than your name or the program's; choose other words"
        case .unchanged: "the new password must not be the old one"
        }
    }
}
