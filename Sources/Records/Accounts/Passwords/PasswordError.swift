package import Quantities

/// Why a password is not set or changed, permissions apart.
package enum PasswordError: Error, Hashable, Sendable {
    case fault(PasswordFault)
    /// The old one was not right.
    case wrong
    /// The link was never issued, was used, or its time is over: which of them is nobody's business.
    case badLink
    /// Too many wrong ones: not before then.
    case wait(until: Instant)
    /// Too many passwords are being hashed.
    case overloaded
}

extension PasswordError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .fault(let fault): fault.code
        case .wrong: "password.wrong"
        case .badLink: "password.bad-link"
        case .wait: "password.wait"
        case .overloaded: "password.overloaded"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .fault(let fault): fault.vietnamese
        case .wrong: "mật khẩu hiện tại không đúng"
        case .badLink: "liên kết không còn dùng được; hãy xin liên kết mới"
        case .wait(let until): "thử sai quá nhiều lần; hãy thử lại sau \(until)"
        case .overloaded: "quá nhiều người đang đăng nhập; hãy thử lại sau ít phút"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .fault(let fault): fault.english
        case .wrong: "the present password is not right"
        case .badLink: "the link can no longer be used; ask for a new one"
        case .wait(let until): "too many wrong tries; try again after \(until)"
        case .overloaded: "too many people are signing in; try again in some minutes"
        }
    }

    package var description: String { english }
}
