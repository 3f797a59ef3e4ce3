package import Criteria

/// Why a request is not answered with what it asked for, whatever page it was for.
package enum RequestFault: ExplainedError, Hashable {
    /// There is no such page.
    case notFound
    /// The page exists but not for this way of asking, such as a form sent to a page that has none.
    case methodNotAllowed
    case malformedForm
    case tooManyFields
    case tooLarge(limit: Int)
    /// The body did not come in time.
    case tooSlow
    /// The form was sent from another site.
    case otherSite
    /// The form's token does not belong to this visitor, or is too old.
    case staleForm
    /// Only for those who are signed in.
    case notSignedIn
    /// A part of the address cannot be understood.
    case malformedAddress(part: String)
    /// The server could not do its work; what happened is in its log under this name.
    case failed(request: String)
    /// The database is away or overloaded.
    case unavailable

    package var code: String {
        switch self {
        case .notFound: "web.not-found"
        case .methodNotAllowed: "web.method-not-allowed"
        case .malformedForm: "web.malformed-form"
        case .tooManyFields: "web.too-many-fields"
        case .tooLarge: "web.too-large"
        case .tooSlow: "web.too-slow"
        case .otherSite: "web.other-site"
        case .staleForm: "web.stale-form"
        case .notSignedIn: "web.not-signed-in"
        case .malformedAddress: "web.malformed-address"
        case .failed: "web.failed"
        case .unavailable: "web.unavailable"
        }
    }

    package var text: Text {
        switch self {
        case .notFound:
            Text(
                vi: "Không có trang này. Hãy tìm đơn vị bằng ô tìm kiếm, hoặc về trang đầu.",
                en: "There is no such page. Search for a unit, or go to the first page."
            )
        case .methodNotAllowed:
            Text(
                vi: "Trang này không nhận cách gửi đó. Hãy mở lại trang từ trình đơn.",
                en: "This page does not take what was sent that way. Open it again from the menu."
            )
        case .malformedForm:
            Text(
                vi: "Không đọc được nội dung gửi lên. Hãy mở lại trang và nhập lại.",
                en: "What was sent could not be read. Open the page again and enter it anew."
            )
        case .tooManyFields:
            Text(vi: "Biểu mẫu có quá nhiều ô.", en: "The form has too many fields.")
        case .tooLarge(let limit):
            Text(
                vi: "Nội dung gửi lên quá lớn: nhiều nhất \(limit / 1_024) kB.",
                en: "What was sent is too large: at most \(limit / 1_024) kB."
            )
        case .tooSlow:
            Text(
                vi: "Nội dung gửi lên đến quá chậm. Hãy thử lại khi đường truyền tốt hơn.",
                en: "What was sent came too slowly. Try again when the line is better."
            )
        case .otherSite:
            Text(
                vi: "Biểu mẫu được gửi từ một trang khác nên không được nhận. Hãy mở trang này và gửi lại.",
                en: "The form was sent from another site and is not taken. Open this page and send it again."
            )
        case .staleForm:
            Text(
                vi: "Biểu mẫu đã quá hạn. Hãy mở lại trang; những gì đã lưu vẫn còn.",
                en: "The form is out of date. Open the page again; what was saved is still there."
            )
        case .notSignedIn:
            Text(vi: "Hãy đăng nhập để xem trang này.", en: "Sign in to see this page.")
        case .malformedAddress(let part):
            Text(
                vi: "Không hiểu “\(part.prefix(80))” trong địa chỉ.",
                en: "“\(part.prefix(80))” in the address is not understood."
            )
        case .failed(let request):
            Text(
                vi: "Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo cho người quản trị mã \(request).",
                en:
                    "The server failed. Try again; if it fails again, tell the administrator the number \(request)."
            )
        case .unavailable:
            Text(
                vi: "Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút.",
                en: "The database does not answer at the moment. Try again in a few minutes."
            )
        }
    }

    /// The status of the answer (RFC 9110).
    package var status: Int {
        switch self {
        case .notFound: 404
        case .methodNotAllowed: 405
        case .malformedForm, .tooManyFields, .malformedAddress: 400
        case .tooLarge: 413
        case .tooSlow: 408
        case .otherSite, .staleForm: 403
        case .notSignedIn: 401
        case .failed: 500
        case .unavailable: 503
        }
    }
}
