/// What is asked of a server.
package struct WebRequest: Hashable, Sendable {
    package enum Method: String, Hashable, Sendable, CaseIterable {
        case get = "GET"
        case head = "HEAD"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    package let method: Method
    package let url: WebURL
    /// `Host` and `Content-Length` are added when it is sent.
    package let headers: [WebHeader]
    package let body: [UInt8]
    /// How many redirects are followed, for GET and HEAD only; an answer that redirects once more is an error. With none
    /// it is an answer like any other.
    package let redirects: Int

    package init(
        _ method: Method,
        _ url: WebURL,
        headers: [WebHeader] = [],
        body: [UInt8] = [],
        redirects: Int = 0
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.redirects = max(0, redirects)
    }

    /// The same, to where an answer sent us. Fields that prove who asks stay with whom they were meant for.
    func redirected(to target: WebURL) -> WebRequest {
        let secret: Set = ["authorization", "cookie", "proxy-authorization"]
        return WebRequest(
            method,
            target,
            headers: target.origin == url.origin
                ? headers : headers.filter { !secret.contains($0.name.lowercased()) },
            redirects: redirects - 1
        )
    }
}
