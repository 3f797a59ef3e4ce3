import Foundation
import OpenID
import Synchronization
import Testing
import WebClient

/// A provider without a network: answers with what a test put there and keeps what it was asked.
final class StandInProvider: WebTransport {
    static let issuer = "https://id.example/realm"

    struct Answers: Sendable {
        var metadata: [String: any Sendable] = [
            "issuer": StandInProvider.issuer, "authorization_endpoint": "https://id.example/realm/auth",
            "token_endpoint": "https://id.example/realm/token", "jwks_uri": "https://id.example/realm/keys",
        ]
        var keys = #"{"keys":[]}"#
        var token = ""
        var tokenStatus = 200
        var failure: WebError?
    }

    private let answers: Mutex<Answers>
    private let seen = Mutex<[WebRequest]>([])

    init(keys: [String]) {
        var answers = Answers()
        answers.keys = #"{"keys":[\#(keys.joined(separator: ","))]}"#
        self.answers = Mutex(answers)
    }

    var requests: [WebRequest] { seen.withLock { $0 } }

    func change(_ body: (inout Answers) -> Void) { answers.withLock { body(&$0) } }

    func publish(_ keys: String...) { change { $0.keys = #"{"keys":[\#(keys.joined(separator: ","))]}"# } }

    func asked(_ path: String) -> Int { requests.filter { $0.url.path.hasSuffix(path) }.count }

    func send(_ request: WebRequest) async throws(WebError) -> WebResponse {
        seen.withLock { $0.append(request) }
        let answers = answers.withLock { $0 }
        if let failure = answers.failure { throw failure }
        switch request.url.path {
        case "/realm/.well-known/openid-configuration":
            let members = answers.metadata.map { "\"\($0)\":\(StandInProvider.json($1))" }
            return answer("{" + members.joined(separator: ",") + "}")
        case "/realm/keys": return answer(answers.keys)
        case "/realm/token":
            let body = #"{"access_token":"a","token_type":"Bearer","id_token":"\#(answers.token)"}"#
            return answer(body, answers.tokenStatus)
        default: return answer("", 404)
        }
    }

    private func answer(_ text: String, _ status: Int = 200) -> WebResponse {
        WebResponse(
            status: status,
            headers: [WebHeader("Content-Type", "application/json")],
            body: Array(text.utf8)
        )
    }

    private static func json(_ value: any Sendable) -> String {
        switch value {
        case let text as String: "\"\(text)\""
        case let list as [String]: "[" + list.map { "\"\($0)\"" }.joined(separator: ",") + "]"
        default: "\(value)"
        }
    }

    /// The provider as registered, with what a test wants otherwise.
    static func registered(
        secret: String? = "bí mật:1",
        algorithms: Set<TokenAlgorithm> = [.rs256, .es256],
        assurance: AssuranceRule = AssuranceRule()
    ) throws -> OpenIDProvider {
        try OpenIDProvider(
            name: "thi-du",
            issuer: try #require(WebURL(issuer)),
            client: "chuan",
            secret: secret,
            redirect: try #require(WebURL("https://chuan.example/sign-in/thi-du")),
            algorithms: algorithms,
            assurance: assurance
        )
    }
}

/// The fields of a query or a form.
func fields(_ text: String) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { continue }
        fields[String(parts[0])] = String(parts[1]).removingPercentEncoding
    }
    return fields
}
