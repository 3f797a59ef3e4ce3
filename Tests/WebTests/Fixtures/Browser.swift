import TestDatabases
import WebClient

/// A browser without scripts: keeps cookies, sends forms, follows nothing by itself.
final class Browser {
    let origin: String
    private let client: WebClient
    var cookies: [String: String] = [:]

    init(_ origin: String, _ client: WebClient) {
        self.origin = origin
        self.client = client
    }

    func get(_ path: String) async throws -> Seen {
        try await send(WebRequest(.get, known(WebURL(origin + path)), headers: headers))
    }

    /// Sends a form, as a page of this very server does.
    func post(_ path: String, _ fields: [(String, String)]) async throws -> Seen {
        let body = fields.map { Browser.escaped($0) + "=" + Browser.escaped($1) }.joined(separator: "&")
        return try await send(
            WebRequest(
                .post,
                known(WebURL(origin + path)),
                headers: headers + [
                    WebHeader("Content-Type", "application/x-www-form-urlencoded"),
                    WebHeader("Sec-Fetch-Site", "same-origin"),
                ],
                body: Array(body.utf8)
            )
        )
    }

    /// Sends the form of a page: its hidden fields as they stand there, the others as given.
    func submit(_ page: Seen, to path: String, _ fields: [(String, String)] = []) async throws -> Seen {
        let names = Set(fields.map(\.0))
        return try await post(path, page.hidden(of: path).filter { !names.contains($0.0) } + fields)
    }

    func send(_ request: WebRequest) async throws -> Seen {
        let response = try await client.send(request)
        for header in response.headers where header.name.lowercased() == "set-cookie" {
            let pair = (header.value.split(separator: ";").first ?? "").split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            ).map(String.init)
            cookies[pair[0]] = pair[1].isEmpty ? nil : pair[1]
        }
        return Seen(response)
    }

    var headers: [WebHeader] {
        let text = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        return text.isEmpty ? [] : [WebHeader("Cookie", text)]
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                return String(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.count == 1 ? "%0" + digits : "%" + digits
            }
        }.joined()
    }
}
