import Criteria
import Records
package import WebClient

/// Why a provider's word is not taken.
package enum OpenIDError: Error, Hashable, Sendable {
    /// The configuration is faulty; the part is named.
    case badProvider(String)
    case unreachable(WebError)
    /// What the provider says of itself or of its keys is incomplete or contradicts the configuration; the part is named.
    case badMetadata(String)
    /// The provider did not recognise the person, or the person said no: its code, such as `access_denied`.
    case denied(String)
    /// What came back belongs to no sign-in that this browser began, or to one too long ago, or for something else.
    case notAsked
    /// The answer is from another provider than the one that was asked (RFC 9207).
    case otherProvider
    /// The provider refused to exchange the code: its status.
    case codeRefused(status: Int)
    case badToken(TokenFault)
}

extension OpenIDError: CustomStringConvertible {
    /// A stable name, for answers of interfaces and tests.
    package var code: String {
        switch self {
        case .badProvider: "openid.bad-provider"
        case .unreachable(let error): "openid.unreachable." + error.code
        case .badMetadata: "openid.bad-metadata"
        case .denied: "openid.denied"
        case .notAsked: "openid.not-asked"
        case .otherProvider: "openid.other-provider"
        case .codeRefused: "openid.code-refused"
        case .badToken(let fault): "openid.bad-token." + fault.rawValue
        }
    }

    /// What is wrong and what to do, in Vietnamese.
    package var vietnamese: String {
        switch self {
        case .badProvider(let part): "cấu hình nhà cung cấp danh tính sai ở mục “\(part)”"
        case .unreachable(let error): "không hỏi được nhà cung cấp danh tính: \(error.vietnamese)"
        case .badMetadata(let part): "thông tin nhà cung cấp danh tính công bố sai hoặc thiếu ở mục “\(part)”"
        case .denied: "nhà cung cấp danh tính không xác nhận; hãy thử lại hoặc đăng nhập cách khác"
        case .notAsked:
            "lần đăng nhập này không bắt đầu từ trình duyệt này hoặc đã quá hạn; hãy đăng nhập lại từ đầu"
        case .otherProvider: "câu trả lời đến từ một nhà cung cấp khác; hãy đăng nhập lại từ đầu"
        case .codeRefused(let status):
            "nhà cung cấp danh tính không nhận mã (\(status)); hãy đăng nhập lại từ đầu"
        case .badToken(let fault):
            "xác nhận của nhà cung cấp danh tính không hợp lệ (\(fault.rawValue)); không đăng nhập"
        }
    }

    /// What is wrong and what to do, in English.
    package var english: String {
        switch self {
        case .badProvider(let part): "the provider's configuration is faulty at “\(part)”"
        case .unreachable(let error): "the provider cannot be asked: \(error.english)"
        case .badMetadata(let part): "what the provider publishes of itself is wrong or lacking at “\(part)”"
        case .denied: "the provider does not confirm; try again or sign in another way"
        case .notAsked: "this sign-in was not begun in this browser, or too long ago; begin again"
        case .otherProvider: "the answer is from another provider; begin again"
        case .codeRefused(let status): "the provider does not take the code (\(status)); begin again"
        case .badToken(let fault): "the provider's word is not valid (\(fault.rawValue)); not signed in"
        }
    }

    package var description: String { english }
}

// Told like every other error that can reach a person.
extension OpenIDError: BilingualError {}
