import Criteria
import Records

/// Why a call is not answered with what it asked for, before any room was asked.
enum APIFault: ExplainedError {
    /// Something that was sent is not what is asked for: where, what was expected, what was found.
    case malformed(AskPlace, String, expected: Text, found: String)
    case unknownQuestion(String, known: [String])
    case unknownMember(String, known: [String])
    case malformedJSON(JSONFault)
    /// The body is to be an object.
    case notAnObject
    case wrongMediaType(expected: String)
    case noSuchThing(String, String)
    case noToken
    case unknownToken
    /// The token is not for this.
    case outsideToken(Action)
    case noKey
    case malformedKey
    case tooManyRequests(seconds: Int)
    case methodNotAllowed(allowed: [String])

    var code: String {
        switch self {
        case .malformed: "api.malformed"
        case .unknownQuestion: "api.unknown-parameter"
        case .unknownMember: "api.unknown-member"
        case .malformedJSON: "api.malformed-json"
        case .notAnObject: "api.not-an-object"
        case .wrongMediaType: "api.wrong-media-type"
        case .noSuchThing: "api.not-found"
        case .noToken: "api.no-token"
        case .unknownToken: "api.unknown-token"
        case .outsideToken: "api.outside-token"
        case .noKey: "api.no-key"
        case .malformedKey: "api.malformed-key"
        case .tooManyRequests: "api.too-many-requests"
        case .methodNotAllowed: "api.method-not-allowed"
        }
    }

    var status: Int {
        switch self {
        case .malformed, .unknownQuestion, .unknownMember, .malformedJSON, .notAnObject, .noKey,
            .malformedKey:
            400
        case .noToken, .unknownToken: 401
        case .outsideToken: 403
        case .noSuchThing: 404
        case .methodNotAllowed: 405
        case .wrongMediaType: 415
        case .tooManyRequests: 429
        }
    }

    var text: Text {
        switch self {
        case .malformed(_, let path, let expected, let found):
            Text(
                vi: "“\(path)”: cần \(expected.vi), nhận được “\(found)”.",
                en: "“\(path)”: expected \(expected(.en)), found “\(found)”."
            )
        case .unknownQuestion(let name, let known):
            Text(
                vi: "Không có tham số “\(name.prefix(60))”; các tham số: \(list(known)).",
                en: "There is no parameter “\(name.prefix(60))”; there are: \(list(known))."
            )
        case .unknownMember(let name, let known):
            Text(
                vi: "Không có mục “\(name.prefix(60))” trong nội dung gửi lên; các mục: \(list(known)).",
                en: "There is no member “\(name.prefix(60))” in what is sent; there are: \(list(known))."
            )
        case .malformedJSON(let fault):
            Text(
                vi: "Nội dung gửi lên không phải JSON đúng ở byte \(fault.offset) (\(fault.kind.rawValue)).",
                en: "What was sent is no proper JSON at byte \(fault.offset) (\(fault.kind.rawValue))."
            )
        case .notAnObject:
            Text(
                vi: "Nội dung gửi lên phải là một đối tượng JSON.",
                en: "What is sent must be a JSON object."
            )
        case .wrongMediaType(let expected):
            Text(
                vi: "Content-Type phải là \(expected).",
                en: "The Content-Type must be \(expected)."
            )
        case .noSuchThing(let name, let found):
            Text(vi: "Không có \(name) “\(found)”.", en: "There is no \(name) “\(found)”.")
        case .noToken:
            Text(
                vi: "Việc này cần mã truy cập: Authorization: Bearer <mã>.",
                en: "This takes a token: Authorization: Bearer <token>."
            )
        case .unknownToken:
            Text(
                vi: "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.",
                en: "The token is not known, has expired or was revoked."
            )
        case .outsideToken(let action):
            Text(
                vi: "Mã truy cập này không dùng được để \(action.vietnamese) (\(action.rawValue)).",
                en: "This token is not good for \(action.rawValue)."
            )
        case .noKey:
            Text(
                vi: "Việc ghi cần trường Idempotency-Key: 8–200 ký tự ASCII, mới cho mỗi việc.",
                en:
                    "What changes something takes an Idempotency-Key: 8 to 200 characters of ASCII, new for each thing."
            )
        case .malformedKey:
            Text(
                vi: "Idempotency-Key phải gồm 8–200 ký tự ASCII nhìn thấy được.",
                en: "An Idempotency-Key has 8 to 200 visible characters of ASCII."
            )
        case .tooManyRequests(let seconds):
            Text(
                vi: "Quá nhiều yêu cầu; hãy thử lại sau \(seconds) giây.",
                en: "Too many requests; try again in \(seconds) seconds."
            )
        case .methodNotAllowed(let allowed):
            Text(
                vi: "Ở địa chỉ này chỉ dùng được: \(list(allowed)).",
                en: "This address takes only: \(list(allowed))."
            )
        }
    }

    private func list(_ words: [String]) -> String { words.isEmpty ? "–" : words.joined(separator: ", ") }
}
