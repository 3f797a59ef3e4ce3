package import Quantities

/// Why a second factor is not enrolled, used or removed, permissions apart.
package enum SecondFactorError: Error, Hashable, Sendable {
    case alreadyEnrolled
    case notEnrolled
    /// Nothing was offered, or what was offered is an hour old.
    case noOffer
    case wrongCode
    /// Too many tries: not before then.
    case wait(until: Instant)
    /// The sealed secret cannot be read with this installation's key.
    case unreadable
}

extension SecondFactorError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .alreadyEnrolled: "second-factor.already-enrolled"
        case .notEnrolled: "second-factor.not-enrolled"
        case .noOffer: "second-factor.no-offer"
        case .wrongCode: "second-factor.wrong-code"
        case .wait: "second-factor.wait"
        case .unreadable: "second-factor.unreadable"
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .alreadyEnrolled: "đã có xác thực lớp thứ hai; hãy gỡ trước khi đăng ký lại"
        case .notEnrolled: "chưa đăng ký xác thực lớp thứ hai"
        case .noOffer: "mã đăng ký đã quá hạn; hãy bắt đầu đăng ký lại"
        case .wrongCode: "mã không đúng hoặc đã dùng; hãy chờ mã mới trên điện thoại rồi thử lại"
        case .wait(let until): "thử sai quá nhiều lần; hãy thử lại sau \(until)"
        case .unreadable:
            "không đọc được bí mật của lớp thứ hai bằng khóa hiện tại; hãy dùng đúng tệp khóa hoặc đăng ký lại"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .alreadyEnrolled: "there is a second factor; remove it before you enrol another"
        case .notEnrolled: "no second factor is enrolled"
        case .noOffer: "the offer is too old; begin again"
        case .wrongCode: "the code is wrong or was used; wait for the next one on the phone"
        case .wait(let until): "too many wrong codes; try again after \(until)"
        case .unreadable: "the secret cannot be read with the present key; bring the right key or enrol again"
        }
    }

    package var description: String { english }
}
