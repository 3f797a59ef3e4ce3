package import Quantities

/// Why nobody is signed in. None of it says whether an account exists.
package enum SignInError: Error, Hashable, Sendable {
    /// No such login, no password, not this password, or the account is closed: always this.
    case wrong
    /// The code is wrong or was used.
    case wrongCode
    /// The first step is too long ago: begin again.
    case tooLate
    /// Too many tries: not before then. Said of logins that nobody has, too.
    case wait(until: Instant)
    /// Too many people sign in at once.
    case overloaded
    /// The provider knows the person, but nobody here is linked to him.
    case notLinked
}

extension SignInError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .wrong: "sign-in.wrong"
        case .wrongCode: "sign-in.wrong-code"
        case .tooLate: "sign-in.too-late"
        case .wait: "sign-in.wait"
        case .overloaded: "sign-in.overloaded"
        case .notLinked: "sign-in.not-linked"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .wrong: "tên đăng nhập hoặc mật khẩu không đúng"
        case .wrongCode: "mã không đúng hoặc đã dùng; hãy chờ mã mới trên điện thoại rồi thử lại"
        case .tooLate: "bước đăng nhập đã quá hạn; hãy đăng nhập lại từ đầu"
        case .wait(let until): "thử sai quá nhiều lần; hãy thử lại sau \(until)"
        case .overloaded: "quá nhiều người đang đăng nhập; hãy thử lại sau ít phút"
        case .notLinked:
            "danh tính này chưa gắn với tài khoản nào; hãy đăng nhập bằng mật khẩu rồi gắn, hoặc nhờ quản trị viên"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .wrong: "login or password is wrong"
        case .wrongCode: "the code is wrong or was used; wait for the next one on the phone"
        case .tooLate: "that sign-in is too old; begin again"
        case .wait(let until): "too many wrong tries; try again after \(until)"
        case .overloaded: "too many people are signing in; try again in some minutes"
        case .notLinked:
            "no account is linked to this identity; sign in by password and link it, or ask an administrator"
        }
    }

    package var description: String { english }
}
